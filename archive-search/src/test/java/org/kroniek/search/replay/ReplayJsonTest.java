package org.kroniek.search.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.NamedAuthority;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.SchemaFingerprint;

class ReplayJsonTest {

    @Test
    void shouldReadWhatItWrote() {
        Searched searched = new Searched("\"a\" -b", List.of(
                new Expansion(new TextSpan(0, 5), "Putin", ExpansionKind.NAME, Optional.empty(),
                        List.of("Poetin", "Путин"), List.of("Poutine"),
                        Optional.of(new NamedAuthority(new AuthorityId(UUID.randomUUID()), AuthorityKind.PERSON,
                                new Labels(Map.of("nl", "Poetin", "en", "Putin")))),
                        false),
                new Expansion(new TextSpan(6, 9), "huis", ExpansionKind.FORM, Optional.of(new LanguageTag("nl")),
                        List.of("huizen"), List.of(), Optional.empty(), true)));
        Map<IndexFamily, SchemaFingerprint> schemas = Map.of(IndexFamily.ARTICLES, new SchemaFingerprint(4, "ab"),
                IndexFamily.WORDS, SchemaFingerprint.UNKNOWN);

        assertThat(ReplayJson.searched(ReplayJson.written(searched))).isEqualTo(searched);
        assertThat(ReplayJson.schemas(ReplayJson.written(schemas))).isEqualTo(schemas);
    }
}
