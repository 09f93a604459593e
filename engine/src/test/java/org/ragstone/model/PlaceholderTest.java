package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that only hold the place of one. */
class PlaceholderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "tbc",
                "T.B.C.",
                "(TBC)",
                " TBC ",
                "TBC.",
                "TBC!",
                "TBA",
                "tbd",
                "To be confirmed",
                "to be confirmed.",
                "N/A",
                "n/a",
                "NA",
                "n.a.",
                "Not applicable",
                "none",
                "None.",
                "NIL",
                "-",
                "--",
                "\u2013",
                "\u2014",
                "...",
                "\u2026",
                "?",
                ".",
                "x",
                "XXX",
                "see above",
                "See above.",
                "SEE  ABOVE",
                "see\nabove",
                "see\u00a0above",
                "as above",
                "as above!",
                "ditto",
                "pending",
                "to follow",
                "To follow...",
                "commentary to follow",
                "awaiting",
                "Awaiting update",
                "no comment",
                "TBC - awaiting update",
                "N/A; see above",
                "TBC, TBC",
                "TBC\n",
                "N/A. See above.",
                "tbc \u2013 to follow",
                "*",
                "[tbc]",
                "'-",
                "comment",
                "test",
                "y",
                "\u00ad",
                "see comment above",
                "OK",
                "Noted.",
                "WIP",
                "Work in progress",
                "draft",
                "TBC TBC",
                "TBC by director",
                "No further update",
                "See commentary",
                "See above commentary",
                "see above and below",
                "refer to above",
                "See last quarter",
                "same as last quarter",
                "Please refer to previous quarter",
                "Awaiting comment from director",
                "Director to provide",
                "Narrative to be provided",
                "Will follow",
                "Insert text here",
                "Enter commentary",
                "Lorem ipsum"
            })
    void says_nothing(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC by the contractor on 3 August",
                "Pending the court's decision",
                "See above for GL02",
                "See GL02",
                "None of the three schools has opened",
                "No change",
                "On track",
                "Sickness",
                "X-ray machine broken",
                "To follow the new policy, staff were trained",
                "n/a this month as the pool was closed",
                "No",
                "5",
                "TBC - two lines were down",
                "Fixed.",
                "0",
                "No change.",
                "No service available",
                "See Appendix A",
                "As reported to Cabinet",
                "On time",
                "Strike.",
                "Director to provide two more officers",
                "Dim i'w ychwanegu, gweler uchod am fanylion"
            })
    void says_something(String text) {
        assertThat(Placeholder.is(text)).as(text).isFalse();
    }
}
