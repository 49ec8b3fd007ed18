package org.kroniek.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.text.Labels;

class VocabulariesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;
    private Vocabularies vocabularies;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        vocabularies = core.authorities().vocabularies();
    }

    @Test
    void shouldBeginWithSomeTermsOfEach() {
        assertThat(Vocabulary.values()).allSatisfy(vocabulary -> assertThat(vocabularies.terms(vocabulary))
                .isNotEmpty().extracting(TermSnapshot::code).isSorted());
        assertThat(vocabularies.term(Vocabulary.FIGURE_KIND, "killed").orElseThrow().label("nl")).isEqualTo("doden");
    }

    @Test
    void shouldShowATermAtOnce_whenItIsAdded() {
        put("eclipse", Map.of("nl", "verduistering"));

        assertThat(vocabularies.term(Vocabulary.EVENT_TYPE, "eclipse").orElseThrow().label("en"))
                .isEqualTo("verduistering");
        assertThat(vocabularies.term(Vocabulary.FIGURE_KIND, "eclipse")).isEmpty();
    }

    @Test
    void shouldTellTheEventsThatShowATerm_whenItIsRenamed() {
        put("parade", Map.of("nl", "optocht"));
        UUID shows = event("parade");
        event("protest");
        long before = core.log().advance();

        put("parade", Map.of("nl", "parade"));
        put("parade", Map.of("nl", "parade"));

        core.log().advance();
        assertThat(core.log().after(before, 10)).extracting(change -> change.subject().id() + " " + change.action())
                .containsExactly(shows + " LINKED");
    }

    @Test
    void shouldRefuseWhatIsNoCode() {
        assertThatThrownBy(() -> put("State of emergency", Map.of("en", "x")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("State of emergency");
    }

    private void put(String code, Map<String, String> labels) {
        core.transactions().run(() -> vocabularies.put(Vocabulary.EVENT_TYPE, code, new Labels(labels), "tester"));
    }

    private static UUID event(String type) {
        UUID id = UUID.randomUUID();
        DATABASE.sql().update(
                "insert into event (id, status, current_version, archived_at) values (?, 'CONFIRMED', 1, now())", id);
        DATABASE.sql().update("""
                insert into event_version (event_id, number, content, status, reason, author, created_at)
                values (?, 1, ?, 'CONFIRMED', 'test', 'test', now())""", id, "{\"type\":\"" + type + "\"}");
        return id;
    }
}
