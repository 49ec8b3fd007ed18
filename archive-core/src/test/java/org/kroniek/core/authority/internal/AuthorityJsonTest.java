package org.kroniek.core.authority.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.testing.AuthorityDrafts;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

class AuthorityJsonTest {

    private static final AuthorityId PARENT = new AuthorityId(UUID.fromString("017e29bc-91b8-7491-8a4f-f2e0b287e007"));

    private static final AuthorityContent ALMATY = new AuthorityContent(AuthorityKind.PLACE,
            List.of(NameVariant.of("Almaty", "nl", NameKind.PREFERRED),
                    new NameVariant("Алма-Ата", Optional.of(new LanguageTag("ru")), Optional.of("Cyrl"),
                            Optional.empty(), NameKind.FORMER),
                    new NameVariant("Alma-Ata", Optional.empty(), Optional.empty(), Optional.of("ISO 9"),
                            NameKind.ALTERNATE)),
            Optional.of(EdtfDate.parse("1854")), Optional.empty(),
            new Labels(Map.of("nl", "stad \"van appels\"", "en", "city")), Optional.of(new Coordinates(43.25, 76.95)),
            Optional.of("KZ"),
            List.of(new ExternalIdentifier(IdentifierScheme.GEONAMES, "1526384"),
                    new ExternalIdentifier(IdentifierScheme.WIKIDATA, "Q35493")),
            List.of(new AuthorityRelation("relatedTo", new Target.Listed("place-alatau")),
                    new AuthorityRelation("locatedIn", new Target.Known(PARENT))));

    /** Versions are never rewritten: a change of this text makes another form beside the old one, which stays readable. */
    private static final String WRITTEN = """
            {"kind":"place","names":[\
            {"text":"Almaty","language":"nl","kind":"preferred"},\
            {"text":"Алма-Ата","language":"ru","script":"Cyrl","kind":"former"},\
            {"text":"Alma-Ata","romanisation":"ISO 9","kind":"alternate"}],\
            "begin":"1854","descriptions":{"en":"city","nl":"stad \\"van appels\\""},\
            "coordinates":{"latitude":43.25,"longitude":76.95},"country":"KZ",\
            "identifiers":[{"scheme":"wikidata","value":"Q35493"},{"scheme":"geonames","value":"1526384"}],\
            "relations":[{"kind":"locatedIn","authority":"017e29bc-91b8-7491-8a4f-f2e0b287e007"},\
            {"kind":"relatedTo","target":"place-alatau"}]}""";

    @Test
    void shouldWriteTheFormThatIsKept() {
        assertThat(AuthorityJson.write(ALMATY)).isEqualTo(WRITTEN);
    }

    @Test
    void shouldReadWhatWasKept() {
        assertThat(AuthorityJson.read(WRITTEN)).isEqualTo(ALMATY);
    }

    @Test
    void shouldLeaveOutWhatIsNotSaid() {
        AuthorityContent little = AuthorityDrafts.person("x", "Iemand").content();

        assertThat(AuthorityJson.write(little)).isEqualTo(
                "{\"kind\":\"person\",\"names\":[{\"text\":\"Iemand\",\"language\":\"nl\",\"kind\":\"preferred\"}]}");
        assertThat(AuthorityJson.read(AuthorityJson.write(little))).isEqualTo(little);
    }

    @Test
    void shouldPassOverFieldsOfLaterForms() {
        assertThat(AuthorityJson.read(WRITTEN.replaceFirst("\\{", "{\"later\":{\"x\":1},"))).isEqualTo(ALMATY);
    }
}
