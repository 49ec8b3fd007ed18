package org.kroniek.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.AuthorityDrafts.related;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.core.authority.AuthorityProblem.Code;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.testing.AuthorityDrafts;

class AuthorityCheckTest {

    private static final AuthorityContent SOUND = person("x", "Nikol Pasjinian").content();

    @Test
    void shouldFindNothing_whenNothingIsWrong() {
        assertThat(AuthorityCheck.problems(SOUND)).isEmpty();
        assertThat(AuthorityCheck.problems(related(person("x", "Iemand"), "memberOf", "y"))).isEmpty();
    }

    @Test
    void shouldAllowOnePreferredNameALanguage() {
        assertThat(problems(NameVariant.of("Poetin", "nl", NameKind.PREFERRED),
                NameVariant.of("Putin", "en", NameKind.PREFERRED))).isEmpty();
        assertThat(problems(NameVariant.of("Poetin", "nl", NameKind.PREFERRED),
                NameVariant.of("Poetins", "nl", NameKind.PREFERRED)))
                .containsExactly(new AuthorityProblem(Code.TWO_PREFERRED, "nl"));
    }

    @Test
    void shouldWantNames() {
        assertThat(problems()).containsExactly(new AuthorityProblem(Code.NO_NAME, ""));
        assertThat(problems(NameVariant.of(" \u00A0 ", "nl", NameKind.PREFERRED)))
                .containsExactly(new AuthorityProblem(Code.EMPTY_NAME, ""));
        assertThat(problems(NameVariant.of("x".repeat(501), "nl", NameKind.PREFERRED)))
                .containsExactly(new AuthorityProblem(Code.NAME_TOO_LONG, "x".repeat(60)));
    }

    @Test
    void shouldWantScriptsOfIso15924() {
        assertThat(problems(new NameVariant("Путин", Optional.empty(), Optional.of("cyrillic"), Optional.empty(),
                NameKind.PREFERRED))).containsExactly(new AuthorityProblem(Code.UNKNOWN_SCRIPT, "cyrillic"));
    }

    @Test
    void shouldKnowTheKindsOfRelations() {
        assertThat(AuthorityCheck.problems(related(person("x", "Iemand"), "enemyOf", "y")))
                .containsExactly(new AuthorityProblem(Code.UNKNOWN_RELATION, "enemyOf"));
        assertThat(AuthorityCheck.problems(related(person("x", "Iemand"), "memberOf", "x")))
                .containsExactly(new AuthorityProblem(Code.RELATED_TO_ITSELF, "x"));
    }

    @Test
    void shouldWantAnExternalId() {
        assertThat(AuthorityCheck.problems(person(" ", "Iemand")))
                .containsExactly(new AuthorityProblem(Code.MALFORMED_EXTERNAL_ID, " "));
    }

    @Test
    void shouldPreferTheFirstName_whenNoneIsPreferred() {
        AuthorityContent content = SOUND.withNames(List.of(NameVariant.of("Almaty", "nl", NameKind.ALTERNATE),
                NameVariant.of("Alma-Ata", "nl", NameKind.FORMER)));

        assertThat(content.names()).extracting(NameVariant::kind).containsExactly(NameKind.PREFERRED, NameKind.FORMER);
    }

    @Test
    void shouldSayNothingTwice() {
        assertThat(SOUND.withNames(AuthorityDrafts.names("Anna  Visser", "Anna", "Anna ")).names()).hasSize(2);
    }

    private static List<AuthorityProblem> problems(NameVariant... names) {
        return AuthorityCheck.problems(SOUND.withNames(List.of(names)));
    }
}
