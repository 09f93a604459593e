package org.ragstone.policy;

/** What a rule can ask of the indicator behind a fact. */
public record IndicatorFact(String kind, String frequency, String polarity, String contractual, String group) {
    Object answer(String field) {
        return switch (field) {
            case "kind" -> kind;
            case "frequency" -> frequency;
            case "polarity" -> polarity;
            case "contractual" -> contractual;
            case "group" -> group;
            default -> throw new IllegalArgumentException("an indicator has no field " + field);
        };
    }
}
