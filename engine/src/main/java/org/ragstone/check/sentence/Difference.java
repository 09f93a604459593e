package org.ragstone.check.sentence;

import java.util.List;

/**
 * Something that a sentence says otherwise than a rule.
 *
 * @param said the sentence's own words, as a note tells them
 * @param asked the rule's own words, or none where it has none for it
 * @param remark what else is to be told of the rule, or nothing
 * @param topics the words of which an assumption that lets it stand has one at least
 */
record Difference(String said, String asked, String remark, List<String> topics) {
    Difference {
        topics = List.copyOf(topics);
    }

    Difference(String said, String asked, List<String> topics) {
        this(said, asked, "", topics);
    }

    /** The same of other rules too, each by what it asks and where. */
    Difference and(List<String> others) {
        return others.isEmpty()
                ? this
                : new Difference(said, asked, remark + ", and " + String.join(", and ", others), topics);
    }

    /** What differs, in a sentence. */
    String what() {
        return said + ", and the rule" + (asked.isEmpty() ? "" : " `" + asked + "`") + remark;
    }
}
