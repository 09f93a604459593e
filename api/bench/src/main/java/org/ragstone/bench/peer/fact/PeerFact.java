package org.ragstone.bench.peer.fact;

import java.util.Optional;
import org.ragstone.policy.language.PolicyRule;

/** A fact of a due result, with a getter for each field. Equal to itself alone. */
public interface PeerFact {
    Result getResult();

    /** What the field answers, as rules write it of the result or of this fact. */
    default String answer(String field) {
        return switch (field) {
            case "indicator.kind" -> getResult().getIndicator().getKind();
            case "indicator.contractual" -> getResult().getIndicator().getContractual();
            case "indicator.group" -> getResult().getIndicator().getGroup();
            case "result.state" -> getResult().getState();
            case "result.basis" -> getResult().getBasis();
            default -> own(field);
        };
    }

    /** Likewise of a field that only facts of its type have. */
    String own(String field);

    /** Keeps what the rule says of this fact, which may be a fact for rules further down. */
    default Optional<PeerFact> say(PolicyRule rule) {
        return getResult().said(this, rule);
    }
}
