package org.kroniek.core.vocabulary.internal;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.vocabulary.TermOutcome;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.Vocabulary;

/**
 * Reads a vocabulary of some dozens of terms by one short query; kept in no cache, so that all portals show a new term at
 * once.
 */
public final class JpaVocabularies implements Vocabularies {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String PUT = """
            insert into vocabulary_term (vocabulary, code, labels) values (:vocabulary, :code, :labels)
            on conflict (vocabulary, code) do update set labels = excluded.labels
                where cast(vocabulary_term.labels as jsonb) <> cast(excluded.labels as jsonb)
            returning xmax <> 0 as renamed""";

    /**
     * Events show labels of terms. Their versions are documents in which a code is a quoted word; one that has the word
     * for another reason is read once more for nothing, and renaming a term is rare.
     */
    private static final String LOG = """
            insert into change_log (seq, subject_kind, subject_id, action, recorded_at)
            select nextval('change_log_seq'), 'EVENT', e.id, 'LINKED', :now
            from event e join event_version v on v.event_id = e.id and v.number = e.current_version
            where position(:word in v.content) > 0""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    public JpaVocabularies(EntityManager entities, Transactions transactions, AuditTrail trail, Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<TermSnapshot> terms(Vocabulary vocabulary) {
        List<?> rows = transactions.call(() -> entities
                .createNativeQuery("select code, labels from vocabulary_term where vocabulary = :vocabulary",
                        Object[].class)
                .setParameter("vocabulary", vocabulary.code()).getResultList());
        return rows.stream().map(row -> term((Object[]) row)).sorted(Comparator.comparing(TermSnapshot::code))
                .toList();
    }

    @Override
    public Optional<TermSnapshot> term(Vocabulary vocabulary, String code) {
        return terms(vocabulary).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    @Override
    public TermOutcome put(Vocabulary vocabulary, String code, Labels labels, String author) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a code of a term: " + code);
        }
        List<?> written = entities.createNativeQuery(PUT, Boolean.class)
                .setParameter("vocabulary", vocabulary.code()).setParameter("code", code)
                .setParameter("labels", json(labels)).getResultList();
        if (!written.isEmpty()) {
            trail.record(new AuditEntry(author, written.contains(true) ? AuditAction.REVISED : AuditAction.CREATED,
                    new AuditSubject(AuditKind.TERM, vocabulary.code() + "/" + code), "", Optional.of(json(labels))));
        }
        if (written.contains(true)) {
            entities.createNativeQuery(LOG).setParameter("word", '"' + code + '"')
                    .setParameter("now", clock.instant()).executeUpdate();
            return TermOutcome.RENAMED;
        }
        return written.isEmpty() ? TermOutcome.UNCHANGED : TermOutcome.ADDED;
    }

    private static TermSnapshot term(Object[] row) {
        Map<String, String> labels = new LinkedHashMap<>();
        JSON.createReader(new StringReader((String) row[1])).readObject()
                .forEach((language, label) -> labels.put(language, ((JsonString) label).getString()));
        return new TermSnapshot((String) row[0], new Labels(labels));
    }

    private static String json(Labels labels) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        labels.byLanguage().forEach(json::add);
        return json.build().toString();
    }
}
