package org.kroniek.core.importing;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.OriginalContent;

/**
 * What an importer found in a document, in the document's own words: nothing cleaned, nothing checked.
 *
 * @param date EDTF as written
 * @param language BCP 47 as written
 * @param access who may read it
 * @param blocks the text
 * @param original the bytes of this document alone
 * @param line where the document begins in its file, from 1
 */
public record IncomingArticle(Optional<String> source, Optional<String> externalId, Optional<String> title,
        Optional<String> date, Optional<String> language, Optional<String> byline, Optional<String> section,
        Optional<String> url, Optional<String> rights, IncomingAccess access, List<Block> blocks,
        OriginalContent original, long line) {

    /** A piece of text between blank lines. */
    public record Block(BlockKind kind, String text) {}

    public IncomingArticle {
        blocks = List.copyOf(blocks);
    }

    /** One that does not say who may read it. */
    public IncomingArticle(Optional<String> source, Optional<String> externalId, Optional<String> title,
            Optional<String> date, Optional<String> language, Optional<String> byline, Optional<String> section,
            Optional<String> url, Optional<String> rights, List<Block> blocks, OriginalContent original, long line) {
        this(source, externalId, title, date, language, byline, section, url, rights, IncomingAccess.UNSAID, blocks,
                original, line);
    }

    /** This article, with what a manifest says where it says nothing itself. */
    public IncomingArticle orElse(ManifestEntry said) {
        return new IncomingArticle(own(source).or(said::source), own(externalId).or(said::externalId),
                own(title).or(said::title), own(date).or(said::date), own(language).or(said::language),
                own(byline).or(said::byline), own(section).or(said::section), own(url).or(said::url),
                own(rights).or(said::rights), access, blocks, original, line);
    }

    private static Optional<String> own(Optional<String> field) {
        return field.filter(text -> !text.isBlank());
    }
}
