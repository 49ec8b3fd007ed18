package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventOutcome.Reason;
import org.kroniek.core.event.EventOutcome.Refused;
import org.kroniek.core.vocabulary.Vocabulary;

/** Whether the codes of an event are terms of their vocabularies, as the transaction under way sees them. */
final class ContentCheck {

    private final Set<String> codes = new HashSet<>();

    private ContentCheck() {}

    static ContentCheck read(EntityManager entities) {
        ContentCheck check = new ContentCheck();
        List<?> rows = entities.createNativeQuery("select vocabulary || '/' || code from vocabulary_term", String.class)
                .getResultList();
        rows.forEach(row -> check.codes.add((String) row));
        return check;
    }

    Optional<Refused> problem(EventContent content) {
        return Stream
                .of(Stream.of(content.type()).map(type -> unknown(Vocabulary.EVENT_TYPE, type, Reason.UNKNOWN_TYPE)),
                        content.participants().stream()
                                .map(one -> unknown(Vocabulary.PARTICIPANT_ROLE, one.role(), Reason.UNKNOWN_ROLE)),
                        content.figures().stream()
                                .map(one -> unknown(Vocabulary.FIGURE_KIND, one.kind(), Reason.UNKNOWN_FIGURE_KIND)))
                .flatMap(problems -> problems).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refused> unknown(Vocabulary vocabulary, String code, Reason reason) {
        return codes.contains(vocabulary.code() + "/" + code)
                ? Optional.empty()
                : Optional.of(new Refused(reason, code));
    }
}
