package org.kroniek.core.importing;

import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.text.Labels;
import org.kroniek.core.vocabulary.Vocabulary;

/** A document of a delivery, checked and ready to be stored. */
public sealed interface ImportDraft {

    DocumentKind kind();

    /** An article. */
    record Article(ArticleDraft draft) implements ImportDraft {
        @Override
        public DocumentKind kind() {
            return DocumentKind.ARTICLE;
        }
    }

    /** A person, an organisation or a place. */
    record Authority(AuthorityDraft draft) implements ImportDraft {
        @Override
        public DocumentKind kind() {
            return DocumentKind.AUTHORITY;
        }
    }

    /** An event. */
    record Event(EventDraft draft) implements ImportDraft {
        @Override
        public DocumentKind kind() {
            return DocumentKind.EVENT;
        }
    }

    /** A term of a vocabulary, with what readers see. */
    record Term(Vocabulary vocabulary, String code, Labels labels) implements ImportDraft {
        @Override
        public DocumentKind kind() {
            return DocumentKind.TERM;
        }
    }
}
