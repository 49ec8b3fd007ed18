package org.kroniek.core.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The vocabularies there are. */
public enum Vocabulary {
    EVENT_TYPE("eventType"), PARTICIPANT_ROLE("participantRole"), FIGURE_KIND("figureKind");

    private final String code;

    Vocabulary(String code) {
        this.code = code;
    }

    /** The name by which imports and the API know it. */
    public String code() {
        return code;
    }

    public static Optional<Vocabulary> ofCode(String code) {
        return Arrays.stream(values()).filter(vocabulary -> vocabulary.code.equals(code)).findFirst();
    }
}
