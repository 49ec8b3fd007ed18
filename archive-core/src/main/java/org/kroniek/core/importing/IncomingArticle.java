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
 * @param blocks the text
 * @param original the bytes of this document alone
 * @param line where the document begins in its file, from 1
 */
public record IncomingArticle(Optional<String> source, Optional<String> externalId, Optional<String> title,
        Optional<String> date, Optional<String> language, Optional<String> byline, Optional<String> section,
        Optional<String> url, Optional<String> rights, List<Block> blocks, OriginalContent original, long line) {

    /** A piece of text between blank lines. */
    public record Block(BlockKind kind, String text) {}

    public IncomingArticle {
        blocks = List.copyOf(blocks);
    }
}
