package org.kroniek.core.importing;

import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.authority.AuthorityArchive;
import org.kroniek.core.event.EventArchive;
import org.kroniek.core.vocabulary.Vocabularies;

/** Where the documents of a delivery go, each kind to its own. */
public record ImportTargets(ArticleArchive articles, AuthorityArchive authorities, EventArchive events,
        Vocabularies vocabularies) {}
