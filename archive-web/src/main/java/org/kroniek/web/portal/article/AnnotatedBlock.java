package org.kroniek.web.portal.article;

import java.util.List;
import org.kroniek.core.text.BlockKind;

/** A block of the text with its names linked, and the events that stand in the margin beside it. */
public record AnnotatedBlock(BlockKind kind, List<TextRun> runs, List<MarginNote> notes) {

    public AnnotatedBlock {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }
}
