package org.kroniek.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Drafts.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.time.EdtfDate;

/** Every date that can be read must survive the database, and the column must hold the very day. */
class ArticleDatesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05", "2022-01", "2022", "2022-21", "201X", "20XX", "../2022-01", "2022-01/..",
            "2022-01/2022-03", "9999-12-31", "1582-10-10", "1582-02", "0001-01-01", "0000-02-29", "-0044-03-15",
            "-4712-01-01", "-4712", "Y12022", "Y5000000"})
    void shouldBeKeptToTheDay(String text) {
        CoreServices core = CoreServices.on(DATABASE);
        EdtfDate date = EdtfDate.parse(text);

        UUID id = core.storeOne(dated("dated " + text, text)).article().value();

        assertThat(DATABASE.sql().column(LocalDate.class,
                "select date_earliest from article_revision where article_id = ?", id))
                .containsExactly(date.earliest().orElse(null));
        assertThat(DATABASE.sql().column(LocalDate.class,
                "select date_latest from article_revision where article_id = ?", id))
                .containsExactly(date.latest().orElse(null));
        assertThat(core.snapshots().articles(List.of(new ArticleId(id))).values())
                .singleElement().extracting(snapshot -> snapshot.date().orElseThrow()).isEqualTo(date);
    }
}
