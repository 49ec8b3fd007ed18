package org.kroniek.core.authority.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.identified;
import static org.kroniek.core.testing.AuthorityDrafts.person;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;

class RedeliveryTest {

    private static final AuthorityContent FIRST = person("x", "Nikol Pasjinyan", "Pasjinyan").content();

    @Test
    void shouldSayWhatTheListSays_whenNobodyEdited() {
        AuthorityContent said = person("x", "Nikol Pasjinian").content();

        assertThat(redelivered(FIRST, FIRST, said)).isEqualTo(said);
    }

    @Test
    void shouldKeepTheNameAnEditorAdded_whenTheListCorrectsAnother() {
        AuthorityContent ours = person("x", "Nikol Pasjinyan", "Pasjinyan", "Pashinyan").content();
        AuthorityContent said = person("x", "Nikol Pasjinyan", "Pasjinian").content();

        assertThat(redelivered(FIRST, ours, said).names()).extracting(NameVariant::text)
                .containsExactly("Nikol Pasjinyan", "Pashinyan", "Pasjinian");
    }

    @Test
    void shouldNotBringBackWhatAnEditorTookAway() {
        AuthorityContent ours = person("x", "Nikol Pasjinyan").content();
        AuthorityContent said = identified(person("x", "Nikol Pasjinyan", "Pasjinyan"), "Q1").content();

        AuthorityContent joined = redelivered(FIRST, ours, said);

        assertThat(joined.names()).hasSize(1);
        assertThat(joined.identifiers()).hasSize(1);
    }

    @Test
    void shouldPreferWhatAnEditorPrefers_whenBothPreferAnother() {
        AuthorityContent ours = person("x", "N. Pasjinian", "Pasjinyan").content();
        AuthorityContent said = person("x", "Nikol Pasjinian", "Pasjinyan").content();

        assertThat(redelivered(FIRST, ours, said).names()).containsExactly(
                NameVariant.of("N. Pasjinian", "nl", NameKind.PREFERRED),
                NameVariant.of("Pasjinyan", "nl", NameKind.ALTERNATE),
                NameVariant.of("Nikol Pasjinian", "nl", NameKind.ALTERNATE));
    }

    private static AuthorityContent redelivered(AuthorityContent delivered, AuthorityContent ours,
            AuthorityContent said) {
        EditedRecord record = EditedRecord.stored(new UUID(0, 1), Optional.empty(), 2, ours, Optional.of(delivered));
        return Redelivery.of(record, said);
    }
}
