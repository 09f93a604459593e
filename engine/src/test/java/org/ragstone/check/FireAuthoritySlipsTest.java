package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/**
 * Slips of an officer who uses the words of language 2 together: a word of one list in the place of another, and rules that could
 * never fire or that fire twice. Each is told at its place, with what was meant.
 */
class FireAuthoritySlipsTest {
    private static final String EDITION = "fire-authority/2023-24";

    @TempDir
    private Path rules;

    @ParameterizedTest(name = "{2} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 1000,
            value = {
                "phased-target.drl | judge( $r, \"FLOOR\" ) | judge( $r, \"PRO_RATA\" ) | phased-target.drl:25:14 | 'judge' cannot say 'PRO_RATA' | Maybe you meant 'PRO_RATA_TARGET'.",
                "phased-target.drl | judge( $r, \"FLOOR\" ) | judge( $r, \"LEGAL_MINIMUM\" ) | phased-target.drl:25:14 | 'judge' cannot say 'LEGAL_MINIMUM' | 'FLOOR'",
                "phased-target.drl | judge( $r, \"FLOOR\" ) | judge( $r, \"GREEN\" ) | phased-target.drl:25:14 | 'judge' cannot say 'GREEN' | It is one of 'ratings'.",
                "phased-target.drl | judge( $r, \"FLOOR\" ) | judge( $r, \"YEAR_END_TARGET\" ) | phased-target.drl:23:8 | 'judge' needs a figure and a target | '\"FOR_THE_YEAR\"' or '\"PHASED\"'",
                "phased-target.drl | judge( $r, \"FLOOR\" ) | rate( $r, \"FLOOR\" ) | phased-target.drl:25:3 | 'rate' is not a verb of phased-target.drl, but of rating.drl | 'judge'",
                "phased-target.drl | state == \"REPORTED\", targetSet in | targetSet in | phased-target.drl:23:8 | 'judge' needs a figure | '\"LAGGED\"' or '\"REPORTED\"'",
                "phased-target.drl | state == \"REPORTED\", targetSet in | state == \"REPORTED\", floor != \"NOT_SET\", targetSet in | phased-target.drl:23:62 | 'Result' has no field 'floor' | It is a field of 'Judgement', which is concluded later.",
                "phased-target.drl | \"NO_EARLIER_FIGURE\" ) | \"NOT_SET\" ) | phased-target.drl:23:85 | 'targetSet' cannot be '\"NOT_SET\"' | 'NO_EARLIER_FIGURE'",
                "phased-target.drl | targetSet in ( \"NONE\", \"NO_EARLIER_FIGURE\" ) | targetSet == \"NONE\" |  | no rule answers: a figure for the period, a performance indicator, a target that rests on | targetSet == \"NO_EARLIER_FIGURE\"",
                "not-rated.drl | against == \"FLOOR\", floor != \"MISSED\", result.targetSet | against == \"FLOOR\", result.targetSet | rating.drl:57:1 | two different answers: FIRST_YEAR by | and BLACK by",
                "not-rated.drl | floor == \"NOT_SET\", result.targetSet == \"NONE\" | floor == \"NOT_SET\", result.targetSet == \"PHASED\" | not-rated.drl:3:1 | can never fire | No result answers all of its conditions together.",
                "rating.drl | Judgement( against == \"FLOOR\", floor == \"ACHIEVED\" | Judgement( target == \"NOT_SET\", against == \"YEAR_END_TARGET\" | rating.drl:19:1 | 'Rating: green when there is no target and the legal minimum is reached' can never fire | No result answers all of its conditions together.",
                "rating.drl | Judgement( against == \"FLOOR\", floor == \"ACHIEVED\" | Judgement( against == \"FLOOR\", target == \"ACHIEVED\" | rating.drl:19:1 | can never fire | No result answers all of its conditions together.",
                "rating.drl | Judgement( against == \"FLOOR\", floor == \"ACHIEVED\" | Judgement( against == \"PRO_RATA_TARGET\", floor == \"ACHIEVED\" | rating.drl:19:1 | can never fire | No rule says what it looks for: 'Judgement( against == \"PRO_RATA_TARGET\"",
                "rating.drl | Judgement( floor == \"MISSED\" ) | Judgement( floor == \"MISSED\", target == \"ACHIEVED\" ) | rating.drl:57:1 | can never fire | No result answers all of its conditions together.",
                "rating.drl | Judgement( floor == \"MISSED\" ) | Judgement( against == \"FLOOR\", floor == \"MISSED\" ) |  | no rule answers: the legal minimum is missed | Judgement( floor == \"MISSED\" )",
                "rating.drl | shortfallPercent > 5, floor != \"MISSED\" | shortfallPercent > 5 | rating.drl:57:1 | two different answers: RED by | and BLACK by",
                "rating.drl | target == \"MISSED\", shortfallPercent <= 5 | target != \"ACHIEVED\", shortfallPercent <= 5 | rating.drl:28:1 | two different answers: GREEN by | judged by the legal minimum alone",
                "rating.drl | run == \"SERIOUS\", inARow < 2 | run == \"SERIOUS\" | rating.drl:42:8 | 'Before' is not asked for 'inARow' | 'run == \"WORD\", inARow >= 2'",
                "rating.drl | run == \"SERIOUS\", inARow < 2 | run == \"WORSENING\", inARow < 2 | rating.drl:42:44 | 'run' cannot be '\"WORSENING\"' | It is one of 'directions'. Allowed: 'SERIOUS', 'BLACK'.",
                "rating.drl | run == \"SERIOUS\", inARow < 2 | run == \"UNDER_MINIMUM\", inARow < 2 | rating.drl:42:44 | 'run' cannot be '\"UNDER_MINIMUM\"' | It is one of 'alerts'.",
                "rating.drl | run == \"SERIOUS\", inARow < 2 | run == SERIOUS, inARow < 2 | rating.drl:42:44 | expected a word in quotes | '\"SERIOUS\"'",
                "rating.drl | run == \"SERIOUS\", inARow < 2 | severity == \"HIGH\", run == \"SERIOUS\", inARow < 2 | rating.drl:42:37 | 'Before' has no field 'severity' | No rule asks how severe something is",
                "rating.drl | Before( result == $j.result, run == \"SERIOUS\", inARow < 2 ) | not Before( result == $j.result, run == \"SERIOUS\", inARow >= 2 ) | rating.drl:42:8 | expected a fact, found 'not' | Nothing is negated",
                "rating.drl | rate( $j, \"RED\" ) | rate( $j, \"SERIOUS\" ) | rating.drl:44:13 | 'rate' cannot say 'SERIOUS' | It is one of 'runs'.",
                "rating.drl | rate( $j, \"RED\" ) | rate( $j, \"CRITICAL\" ) | rating.drl:44:13 | 'rate' cannot say 'CRITICAL' | It is one of 'severities'.",
                "required-action.drl | outcome == \"BLACK\", inARow >= 3 | outcome == \"SERIOUS\", inARow >= 3 | required-action.drl:48:27 | 'outcome' cannot be '\"SERIOUS\"' | It is one of 'runs'.",
                "required-action.drl | outcome == \"BLACK\", inARow >= 3 | run == \"SERIOUS\", inARow >= 3 | required-action.drl:48:16 | 'Rating' has no field 'run' | It is a field of 'Before'.",
                "required-action.drl | outcome == \"BLACK\", inARow >= 3 | severity == \"CRITICAL\" | required-action.drl:48:16 | 'Rating' has no field 'severity' | No rule asks how severe something is",
                "required-action.drl | $r : Rating( outcome == \"RED\" )\\n       Before( result == $r.result, run == \"SERIOUS\", inARow >= 1 ) | $r : Before( run == \"BLACK\", inARow >= 1 )\\n       Before( result == $r.result, run == \"SERIOUS\", inARow < 1 ) | required-action.drl:36:1 | 'Required action: alert on red after 1 serious period or more' can never fire | No result answers all of its conditions together.",
                "required-action.drl | $r : Rating( outcome == \"GREEN\" ) | $r : Rating( outcome == \"GREEN\", result.targetSet == \"NO_EARLIER_FIGURE\" ) | required-action.drl:27:1 | can never fire | No result answers all of its conditions together.",
                "required-action.drl | alert( $r, \"INSPECTORATE\" ) | alert( $r, \"CRITICAL\" ) | required-action.drl:50:14 | 'alert' cannot say 'CRITICAL' | It is one of 'severities'.",
                "required-action.drl | alert( $r, \"INSPECTORATE\" ) | alert( $r, \"INSPECTORATE\", \"CRITICAL\" ) | required-action.drl:50:28 | expected ')', found ',' | A verb says one word; who must act, and how severe it is, stand in framework.yaml.",
                "required-action.drl | require( $r, \"REVIEW\" ) | require( $r, \"chief_fire_officer\" ) | required-action.drl:24:16 | 'require' cannot say 'chief_fire_officer' | It is one of 'posts'.",
                "required-action.drl | require( $r, \"REVIEW\" ) | require( $r, \"SLIPPING\" ) | required-action.drl:24:16 | 'require' cannot say 'SLIPPING' | It is one of 'alerts'.",
                "framework.yaml | SERIOUS: [RED, BLACK] | SERIOUS: [RED, WORSENING] | framework.yaml:53:18 | unknown status 'WORSENING' in 'SERIOUS' | It is one of 'directions'",
                "framework.yaml | SERIOUS: [RED, BLACK] | SERIOUS: RED, BLACK | framework.yaml:53:12 | unknown status 'RED, BLACK' in 'SERIOUS' | Maybe you meant a list: '[RED, BLACK]'.",
                "framework.yaml | SERIOUS: [RED, BLACK] | OTHER: [RED]\\n  SERIOUS: [RED, BLACK] | framework.yaml:53:3 | no rule asks for the run 'OTHER' | Ask for it: 'Before( run == \"OTHER\" )'. Or leave it out.",
                "framework.yaml | posts:\\n | posts:\\n  deputy: { column: deputy }\\n | framework.yaml:65:3 | no action is 'by' the post 'deputy' | Name it in the 'by' of one, or in the dashboard, or leave it out.",
                "framework.yaml | severities: [ | severity: [ | framework.yaml:71:1 | unknown key 'severity' | Maybe you meant 'severities'.",
                "framework.yaml | labels: { floor: Legal minimum } | labels: { ACTIVITY: { target: Expected } } | framework.yaml:93:11 | unknown key 'ACTIVITY' | Maybe it should stand under 'by-kind'.",
                "framework.yaml | by: [monitoring_officer, chief_fire_officer] | by: monitoring_officer, chief_fire_officer | framework.yaml:77:82 | unknown key 'chief_fire_officer' | Maybe you meant a list: '[monitoring_officer, chief_fire_officer]'.",
                "framework.yaml | { label: Review, by: chief_fire_officer, severity: HIGH } | { label: Review, chief_fire_officer, severity: HIGH } | framework.yaml:76:28 | unknown key 'chief_fire_officer' | 'by: chief_fire_officer'",
                "framework.yaml | { label: Review, by: chief_fire_officer, severity: HIGH } | \\n    label: Review\\n    by: chief_fire_officer, monitoring_officer\\n    severity: HIGH | framework.yaml:78:9 | unknown post 'chief_fire_officer, monitoring_officer' | '[chief_fire_officer, monitoring_officer]'",
                "rating.drl | run == \"SERIOUS\", inARow < 2 | run == \"SERIOUS\", inARow == 2 | rating.drl:42:62 | 'inARow' is a number | Maybe you meant 'inARow >= 2'.",
                "framework.yaml | SERIOUS: [RED, BLACK] | SERIOUS: [Red, Black] | framework.yaml:53:13 | unknown status 'Red' | Maybe you meant 'RED'.",
                "framework.yaml | by: chief_fire_officer, severity: HIGH | by: duty_officer, severity: HIGH | framework.yaml:76:32 | unknown post 'duty_officer' | 'chief_fire_officer'",
                "framework.yaml | by: chief_fire_officer, severity: HIGH | by: Chief Fire Officer, severity: HIGH | framework.yaml:76:32 | unknown post 'Chief Fire Officer' | Maybe you meant 'chief_fire_officer'.",
                "framework.yaml | by: chief_fire_officer, severity: HIGH | by: chief_fire_officer, severity: SEVERE | framework.yaml:76:62 | unknown severity 'SEVERE' | Allowed: 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW'.",
                "framework.yaml | by: chief_fire_officer, severity: HIGH | severity: HIGH | required-action.drl:19:1 | nobody has to act: 'REVIEW' has no 'by' | Name a post in framework.yaml",
                "framework.yaml | severity: HIGH }\\n  SECOND | severity: HIGH, by: monitoring_officer }\\n  SECOND | framework.yaml:81:77 | unknown key 'by' | Allowed: 'label', 'symbol', 'severity'.",
                "framework.yaml | labels: { floor: Legal minimum } | labels: { FLOOR: Legal minimum } | framework.yaml:93:11 | unknown key 'FLOOR' | Maybe you meant 'floor'.",
                "framework.yaml | shown-target: PHASED_TARGET | shown-target: FLOOR | framework.yaml:94:15 | unknown shown-target 'FLOOR' | 'YEAR_END_TARGET', 'PHASED_TARGET'",
                "rating.test.yaml | RATING: BLACK, ACTION: REVIEW | RATING: SERIOUS, ACTION: REVIEW | rating.test.yaml:98:23 | 'RATING' cannot be 'SERIOUS' | It is one of 'runs'.",
                "rating.test.yaml | LATEST: 90 90 90 95\\n    expect | before: { SERIOUS: 3 }\\n    expect | rating.test.yaml:97:5 | unknown key 'before' | What was before is told by a series",
                "required-action.test.yaml | RATING: GREEN, ALERT: BLACK_NO_LONGER | RATING: GREEN, ALERT: LOW | required-action.test.yaml:38:75 | 'ALERT' cannot be 'LOW' | It is one of 'severities'.",
                "required-action.test.yaml | RATING: BLACK, ACTION: REVIEW | RATING: BLACK, ACTION: chief_fire_officer | required-action.test.yaml:35:66 | 'ACTION' cannot be 'chief_fire_officer' | It is one of 'posts'."
            })
    void each_is_told_where_it_is_with_what_was_meant(
            String file, String was, String is, String at, String what, String hint) throws IOException {
        List<Problem> problems = problems(file, was.replace("\\n", "\n"), is.replace("\\n", "\n"));
        assertThat(problems).isNotEmpty();
        assertThat(problems).extracting(Problem::toString).anySatisfy(told -> assertThat(told)
                .startsWith(EDITION + (at == null ? "" : "/" + at))
                .containsSubsequence(what.replace('\'', '`'), hint.replace('\'', '`')));
    }

    private List<Problem> problems(String file, String was, String is) throws IOException {
        TestRules.copy(TestRules.FRAMEWORKS.resolve(EDITION), rules.resolve(EDITION));
        Path edited = rules.resolve(EDITION).resolve(file);
        String text = Files.readString(edited);
        assertThat(text).contains(was);
        int start = text.indexOf(was);
        Files.writeString(edited, text.substring(0, start) + is + text.substring(start + was.length()));
        return RulesCheck.proved(new RulesFolder(rules), new CompiledOnce()).problems();
    }
}
