package org.kroniek.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.core.naming.AuthorityKind;

class EntityNamesTest {

    private static final AnnotatedEntity JOBS = new AnnotatedEntity("p1", AuthorityKind.PERSON, "Steve Jobs",
            Optional.of("Steve_Jobs"), List.of("Steve Jobs", "Apple CEO", "Apple CEO Steve Jobs", "Jobs", "He", "his"));
    private static final AnnotatedEntity APPLE = new AnnotatedEntity("o1", AuthorityKind.ORGANISATION, "APPLE",
            Optional.of("Apple_Inc."), List.of("Apple", "Apple Computer", "Apple Inc.", "The company", "its", "We"));
    private static final AnnotatedEntity SAN_JOSE = new AnnotatedEntity("l1", AuthorityKind.PLACE,
            "San Jose, California", Optional.of("San_Jose,_California"), List.of("downtown San Jose, California"));
    private static final AnnotatedEntity MEDIA = new AnnotatedEntity("o2", AuthorityKind.ORGANISATION, "media",
            Optional.of("Media"), List.of("the media"));
    private static final AnnotatedEntity STATES = new AnnotatedEntity("l2", AuthorityKind.PLACE, "USA",
            Optional.of("United_States"), List.of("the U.S.", "U.S.", "America"));

    private final EntityNames names = EntityNames.of(List.of(new AnnotatedArticle("a", "1", "Title",
            "He said we eat an apple. The company and its media in san francisco.", "en",
            List.of(JOBS, APPLE, SAN_JOSE, MEDIA, STATES))));

    @Test
    void shouldBeTheFullNameAndItsParts_ofAPerson() {
        assertThat(names.of("p1")).containsExactly("Steve Jobs", "Jobs");
    }

    @Test
    void shouldBeThoseWithCapitals_ofAnOrganisation() {
        assertThat(names.of("o1")).containsExactlyInAnyOrder("Apple Inc.", "Apple", "Apple Computer");
    }

    @Test
    void shouldBeWithAndWithoutTheState_ofAPlace() {
        assertThat(names.of("l1")).containsExactly("San Jose, California", "San Jose");
    }

    @Test
    void shouldBeAbbreviationsAndWordsThatAreNeverSmall() {
        assertThat(names.of("l2")).containsExactly("U.S.", "America");
    }

    @Test
    void shouldBeNone_whenTheArticlesWriteItSmall() {
        assertThat(names.of("o2")).isEmpty();
        assertThat(names.byEntity()).doesNotContainKey("o2");
    }

    @Test
    void shouldStandByThemselves() {
        assertThat(names.standsIn("It is Apple.", "Apple")).isTrue();
        assertThat(names.standsIn("It is Apple Computer.", "Apple")).isFalse();
        assertThat(names.standsIn("Het Apple-bedrijf en Apples.", "Apple")).isFalse();
        assertThat(names.standsIn("Apple Computer, or Apple", "Apple")).isTrue();
    }
}
