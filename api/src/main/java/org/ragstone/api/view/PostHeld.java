package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Post;
import org.ragstone.model.Indicator;

/** A post that answers for an indicator, and who holds it: "Director: Director, Finance". */
public record PostHeld(String post, String holder) {

    /** Those that anybody is named for: the columns of the data set, and then what the edition declares beside them. */
    static List<PostHeld> of(Indicator indicator, Edition edition) {
        Collection<Post> declared = edition.words().posts().all();
        List<PostHeld> held = new ArrayList<>();
        List<String> columns = new ArrayList<>(Indicator.POST_COLUMNS);
        indicator.posts().keySet().stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .forEach(columns::add);
        columns.forEach(column -> held.add(new PostHeld(label(column, declared), indicator.post(column))));
        declared.stream()
                .filter(post -> post.column().isEmpty())
                .forEach(post -> held.add(new PostHeld(post.label(), post.holder(indicator))));
        return held.stream().filter(each -> !each.holder().isEmpty()).toList();
    }

    private static String label(String column, Collection<Post> declared) {
        return declared.stream()
                .filter(post -> post.column().filter(column::equals).isPresent())
                .findFirst()
                .map(Post::label)
                .orElseGet(() -> inWords(column));
    }

    /** "cabinet_member" as people write it. */
    private static String inWords(String column) {
        return Wording.capitalised(column.replace('_', ' '));
    }
}
