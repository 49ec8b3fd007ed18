package org.kroniek.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.Drafts.draft;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

class UnknownNamesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;
    private UnknownNames unknown;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        unknown = core.analysis().unknown();
        DATABASE.sql().update("truncate unknown_name, dismissed_name");
    }

    private ArticleId store(String externalId, String body) {
        return core.storeOne(draft(externalId, body)).article();
    }

    private List<UnknownName> recurring() {
        return unknown.recurring(2, Optional.empty(), 10).items();
    }

    @Test
    void shouldListWhatRecurs_theMostFrequentFirst() {
        ArticleId one = store("u1", "Toen sprak Berend Wouda. Daarna sprak Truus Wiersma.");
        ArticleId two = store("u2", "Toen sprak Berend Wouda. Daarna sprak Truus Wiersma.");
        store("u3", "Toen sprak Berend Wouda. Daarna sprak Sjoukje Hylkema.");

        assertThat(recurring()).extracting(UnknownName::name).containsExactly("Berend Wouda", "Truus Wiersma");
        assertThat(recurring()).extracting(UnknownName::articles).containsExactly(3L, 2L);
        assertThat(recurring().getLast().examples()).extracting(ArticleReference::id)
                .containsExactlyInAnyOrder(one, two);
    }

    @Test
    void shouldGoOnWhereAPageEnds() {
        store("p1", "Toen sprak Berend Wouda. Daarna sprak Truus Wiersma.");
        store("p2", "Toen sprak Berend Wouda. Daarna sprak Truus Wiersma.");

        Page<UnknownName> first = unknown.recurring(2, Optional.empty(), 1);
        Page<UnknownName> second = unknown.recurring(2, first.next(), 1);

        assertThat(first.items()).extracting(UnknownName::name).containsExactly("Berend Wouda");
        assertThat(second.items()).extracting(UnknownName::name).containsExactly("Truus Wiersma");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void shouldForgetANameThatACorrectionTookAway() {
        store("c1", "Toen sprak Berend Wouda de menigte toe.");
        store("c2", "Toen sprak Berend Wouda de menigte toe.");

        store("c2", "Toen sprak niemand meer.");

        assertThat(recurring()).isEmpty();
    }

    @Test
    void shouldNotListWhatWasDismissed_untilItIsRestored() {
        store("d1", "Toen sprak Berend Wouda de menigte toe.");
        store("d2", "Toen sprak Berend Wouda de menigte toe.");

        unknown.dismiss("Berend Wouda", "redactie", "een romanfiguur");
        assertThat(recurring()).isEmpty();

        unknown.restore("Berend Wouda", "anna", "A person after all");
        assertThat(recurring()).extracting(UnknownName::name).containsExactly("Berend Wouda");
    }

    @Test
    void shouldNotListWhatSomebodyBearsByNow() {
        store("b1", "Toen sprak Fokje Dijkema de menigte toe.");
        store("b2", "Toen sprak Fokje Dijkema de menigte toe.");
        assertThat(recurring()).extracting(UnknownName::name).containsExactly("Fokje Dijkema");

        core.authorities().store(person("fokje", "Fokje Dijkema"));
        assertThat(recurring()).isEmpty();

        core.analysis().matching().runAll();
        assertThat(DATABASE.sql().count("unknown_name where names @> '{Fokje Dijkema}'")).isZero();
    }
}
