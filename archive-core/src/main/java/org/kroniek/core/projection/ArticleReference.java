package org.kroniek.core.projection;

import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/** As much of an article as is shown where it is referred to. */
public record ArticleReference(ArticleId id, String headline, PublicationSnapshot publication, Optional<EdtfDate> date,
        LanguageTag language) {}
