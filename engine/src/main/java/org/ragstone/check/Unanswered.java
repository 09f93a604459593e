package org.ragstone.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Aspect;
import org.ragstone.enumeration.Question;
import org.ragstone.model.Problem;

/** Results that rules leave without a status, or without a direction that others have: what they answer, and how it is told. */
public record Unanswered(Problem problem, Aspect aspect, Map<Question, AnswerClass> answers) {
    public Unanswered {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
