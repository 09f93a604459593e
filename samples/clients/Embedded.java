import java.nio.file.Path;
import org.ragstone.Ragstone;
import org.ragstone.evaluation.Evaluation;

class Embedded {
    public static void main(String[] arguments) {
        Evaluation evaluation = Ragstone.withRules(Path.of("rules")).evaluate(Path.of(arguments[0]));
        evaluation.results().forEach(result -> result.status().ifPresent(status -> System.out.println(
                result.due().indicator().ref() + " " + result.due().basis() + " " + status.outcome())));
    }
}
