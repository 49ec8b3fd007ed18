package org.kroniek.core.event.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.PublicationSnapshot;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/** A passage with its article, as the revision has it to which the passage belongs. */
record ShownEvidence(EvidenceRow row, ArticleReference article) {

    /** The columns of which it is made; the text itself is not read. */
    static final String COLUMNS = "x, r.headline, r.dateText, r.language, p.id, p.name";

    static final String FROM = "EvidenceRow x, ArticleRevision r, Article a, Publication p";

    static final String WHERE = """
            r.key.articleId = x.articleId and r.key.number = x.revision and a.id = x.articleId
            and p.id = a.publicationId and x.active = true""";

    static ShownEvidence of(Object[] row) {
        EvidenceRow evidence = (EvidenceRow) row[0];
        return new ShownEvidence(evidence, new ArticleReference(evidence.article(), (String) row[1],
                new PublicationSnapshot(new PublicationId((UUID) row[4]), (String) row[5]), date((String) row[2]),
                new LanguageTag((String) row[3])));
    }

    private static Optional<EdtfDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(EdtfDate::parse);
    }

    EvidenceSnapshot snapshot() {
        return row.snapshot(article);
    }
}
