package org.ragstone.api.timing;

import java.util.Map;
import java.util.TreeMap;

/** Doors that no row of the table is of, and why. A name without a method is a whole type. */
final class NotMeasured {
    private static final String ONE_CELL =
            "reads one cell, whose length is limited, among the rows of DataSetReader.read";
    private static final String ONE_RESULT = "of one result that has been judged; every report asks it of all";
    private static final String STEPS = "of proofs, whose steps are counted: RulesCheck.proved and PolicyComparison.of";
    private static final String LOOK_UP = "a look-up or a value that is held";
    private static final String LISTS_FOLDERS = "lists folders, as RulesFolder.timeline and RulesFolder.draft do";
    private static final String ONE_FILE =
            "looks at a map of one file, of which Yaml.map and Json.map limit the length";

    private static final String SLICES = "a part of SlicedDataSets.forEach, which goes through files so";

    static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("AnswersAsConditions", STEPS),
            Map.entry("AnswersInWords", STEPS),
            Map.entry("Aspect", STEPS),
            Map.entry("Upgrade", "looks at the rules and faults that RulesCheck.proved shows"),
            Map.entry("UpgradeReport", "a line each of what Upgrade.of finds"),
            Map.entry("CellText", ONE_CELL),
            Map.entry("MarkedFigure", ONE_CELL),
            Map.entry("Composites", "of the indicators that Evaluator.together is given"),
            Map.entry("CheckedData", "BandsCheck.of of an evaluation, which CheckReport.text tells"),
            Map.entry("Csv.new", "Csv.read reads"),
            Map.entry("Csv.look", SLICES),
            Map.entry("Csv.of", SLICES),
            Map.entry("CsvCells", SLICES),
            Map.entry("CsvFile", SLICES),
            Map.entry("CsvRows", SLICES),
            Map.entry("CellScan", SLICES),
            Map.entry("DataSetSlice", LOOK_UP),
            Map.entry("RowBytes", SLICES),
            Map.entry("SlicedDataSets.close", LOOK_UP),
            Map.entry("SlicedDataSets.end", LOOK_UP),
            Map.entry("SlicedDataSets.notices", LOOK_UP),
            Map.entry("SlicedDataSets.open", LOOK_UP),
            Map.entry("SlicedDataSets.tell", "a step a problem, of which there are 10,000 at the most"),
            Map.entry("SourceText.csv", SLICES),
            Map.entry("TemporaryFile", SLICES),
            Map.entry("DataSetReader.find", "Ragstone.evaluate finds the rules so"),
            Map.entry("DataSetReader.header", LOOK_UP),
            Map.entry("DeclaredWords", LOOK_UP),
            Map.entry("EditionCopies.read", "reads what RulesFolder.draft reads, from a copy"),
            Map.entry("EditionFile", "looks at the name of one file"),
            Map.entry("Enumeration", STEPS),
            Map.entry("AppliedStandards", ONE_RESULT),
            Map.entry("DueResults", ONE_RESULT),
            Map.entry("EarlierFigures", ONE_RESULT),
            Map.entry("EarlierStatuses", ONE_RESULT),
            Map.entry("IndicatorIndex", ONE_RESULT),
            Map.entry("Join", LOOK_UP),
            Map.entry("JoinedResult", ONE_RESULT),
            Map.entry("JudgedIndicator", ONE_RESULT),
            Map.entry("Lazy", LOOK_UP),
            Map.entry("ResultIndex", ONE_RESULT),
            Map.entry("StandardsIndex", ONE_RESULT),
            Map.entry("Warnings", "of one indicator: Evaluation.warnings looks all through"),
            Map.entry("Evaluation.refuseWarnings", "Evaluation.warnings finds them"),
            Map.entry("WarningsText.of", "a line each of what Evaluation.warnings finds"),
            Map.entry("Evaluation.commentary", LOOK_UP),
            Map.entry("Evaluation.data", LOOK_UP),
            Map.entry("Evaluation.edition", LOOK_UP),
            Map.entry("Evaluation.header", LOOK_UP),
            Map.entry("Evaluation.indicators", LOOK_UP),
            Map.entry("Evaluation.unacknowledged", "those of Evaluation.warnings that nobody has acknowledged"),
            Map.entry("Evaluation.notices", LOOK_UP),
            Map.entry("Evaluation.results", LOOK_UP),
            Map.entry("Evaluation.severities", LOOK_UP),
            Map.entry("Evaluation.summary", LOOK_UP),
            Map.entry("Evaluator.new", "of rules that have been compiled; every row of Evaluator.evaluate makes one"),
            Map.entry("Evaluator.asksWhatWasBefore", LOOK_UP),
            Map.entry("Evaluator.edition", LOOK_UP),
            Map.entry("Evaluator.judgesForward", LOOK_UP),
            Map.entry("Evaluator.join", "of one indicator, as Evaluator.evaluate does of each"),
            Map.entry("Evaluator.judge", "of one indicator, as Evaluator.evaluate does of each"),
            Map.entry(
                    "Evaluator.ofFew", "of rules that have been compiled; ScenarioRunner.runAndCover makes one a slip"),
            Map.entry("Evaluator.part", LOOK_UP),
            Map.entry("Evaluator.rules", LOOK_UP),
            Map.entry(
                    "EvaluatedPart", "of one indicator: Evaluation.warnings and Evaluation.decisionId look at all so"),
            Map.entry("Gathered", "of one indicator, as Evaluation.warnings does of each"),
            Map.entry("SummedEvaluation", "adds up what Evaluator.evaluate adds up, and Evaluation.warnings finds"),
            Map.entry("DecisionNamer", "takes in the digests that Evaluation.decisionId makes"),
            Map.entry("DecisionNames", "a line for each report"),
            Map.entry("Piece", "the bytes of a slice, of which Report.write has as many as there are results"),
            Map.entry("Format.streamed", LOOK_UP),
            Map.entry("Ragstone.rules", LOOK_UP),
            Map.entry("WarningsText.heading", LOOK_UP),
            Map.entry("WarningsText.lines", "one of what Evaluation.warnings finds"),
            Map.entry("Fields", ONE_CELL),
            Map.entry("FrequencyWord", ONE_CELL),
            Map.entry("PeriodTexts", ONE_CELL),
            Map.entry("PossiblePeriods", LOOK_UP),
            Map.entry("RowPeriods", ONE_CELL),
            Map.entry("Figure", ONE_RESULT),
            Map.entry("Finding", ONE_RESULT),
            Map.entry("Gone.since", "compares the names of the files of one edition"),
            Map.entry("IndicatorRow", ONE_CELL),
            Map.entry("JoinedIndicator", ONE_RESULT),
            Map.entry("JudgedResult", ONE_RESULT),
            Map.entry("Keys.fields", LOOK_UP),
            Map.entry("Kind", LOOK_UP),
            Map.entry("Keys.isMapUnder", LOOK_UP),
            Map.entry("Keys.list", "Keys.texts reads the list"),
            Map.entry("Keys.map", LOOK_UP),
            Map.entry("Keys.maps", ONE_FILE),
            Map.entry("Keys.refuseMisspelt", "Keys.new refuses unknown ones"),
            Map.entry("Keys.row", LOOK_UP),
            Map.entry("Keys.text", LOOK_UP),
            Map.entry("Keys.whereKey", LOOK_UP),
            Map.entry("ListInOneText.hint", "one text of a framework.yaml"),
            Map.entry("Manifest.of", "a line for each file that is published"),
            Map.entry("MapNode.get", LOOK_UP),
            Map.entry("MapNode.isNone", LOOK_UP),
            Map.entry("MapNode.names", LOOK_UP),
            Map.entry("MapNode.none", ONE_FILE),
            Map.entry("MapNode.of", ONE_FILE),
            Map.entry("MapNode.text", LOOK_UP),
            Map.entry("MapNode.where", LOOK_UP),
            Map.entry("MapNode.whereKey", LOOK_UP),
            Map.entry("MapNode.without", ONE_FILE),
            Map.entry("MapNode.words", LOOK_UP),
            Map.entry("NewFaults.between", STEPS),
            Map.entry("NextBands", ONE_RESULT),
            Map.entry("PossibleAnswers", "of one condition, as ScenarioRunner.runAndCover asks it of each"),
            Map.entry("Question", STEPS),
            Map.entry("Ragstone.by", LOOK_UP),
            Map.entry("Ragstone.withRules", LOOK_UP),
            Map.entry("ReadableEdition", LOOK_UP),
            Map.entry("ResultRegression", ONE_RESULT),
            Map.entry("ResultRow", ONE_CELL),
            Map.entry("ResultTrend", ONE_RESULT),
            Map.entry("RuleBehind", ONE_RESULT),
            Map.entry(
                    "RulesCheck.thatKeepsNoneFromJudging", "Scenarios.read and RulesFolder.misplaced, of one edition"),
            Map.entry("RulesFolder.edition", "the one of RulesFolder.timeline that is in force"),
            Map.entry("RulesFolder.editions", LISTS_FOLDERS),
            Map.entry("RulesFolder.frameworks", LISTS_FOLDERS),
            Map.entry("RulesFolder.isAsPublished", LISTS_FOLDERS),
            Map.entry("RulesFolder.isTakenOff", LISTS_FOLDERS),
            Map.entry("RulesFolder.misplaced", LISTS_FOLDERS),
            Map.entry("RulesFolder.new", LOOK_UP),
            Map.entry("RulesFolder.read", "RulesFolder.draft reads"),
            Map.entry("RulesFolder.requireFramework", LISTS_FOLDERS),
            Map.entry("RulesFolder.strays", LISTS_FOLDERS),
            Map.entry("RulesFolder.with", LOOK_UP),
            Map.entry("RulesFolder.without", LOOK_UP),
            Map.entry("ScenarioRunner.expectedGapsAgainst", "ScenarioRunner.expectedGaps likewise"),
            Map.entry("ScenarioRunner.new", LOOK_UP),
            Map.entry("Scenarios.count", LOOK_UP),
            Map.entry("Scenarios.periods", "Scenarios.read reads them"),
            Map.entry("SeenText", "a text, in one pass: RulesFolder.draft and Yaml.map read so"),
            Map.entry("SeenWriter", "writes what it is given, in one pass"),
            Map.entry("Sha256", "a digest, in one pass: RulesFolder.draft and Evaluation.decisionId make one"),
            Map.entry("Stretch", ONE_RESULT),
            Map.entry("TargetRows", "DataSetReader.read reads targets so, and Scenarios.read those of cases"),
            Map.entry("TrendChart", ONE_RESULT),
            Map.entry("WordList", LOOK_UP),
            Map.entry("Wording", LOOK_UP),
            Map.entry("Workbooks", "looks at the name of one file"),
            Map.entry("Words", LOOK_UP)));

    private NotMeasured() {}

    /** Whether the reason is of the door, or of its type as a whole. */
    static boolean isOf(String reason, String door) {
        return door.equals(reason) || door.startsWith(reason + ".");
    }

    static boolean has(String door) {
        return REASONS.keySet().stream().anyMatch(reason -> isOf(reason, door));
    }
}
