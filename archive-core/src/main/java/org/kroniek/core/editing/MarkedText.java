package org.kroniek.core.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kroniek.core.importing.IncomingArticle.Block;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.TextBlock;

/**
 * The text of an article as an editor types it: blocks between blank lines, of which a heading begins with {@code # } and a
 * quotation with {@code > }. A paragraph that begins so itself has a backslash before. What is written by {@link #of} is read
 * back as it was.
 */
public final class MarkedText {

    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\n[\\s&&[^\\n]]*\\n\\s*");
    private static final String HEADING = "# ";
    private static final String QUOTE = "> ";
    private static final String AS_IT_IS = "\\";

    private MarkedText() {}

    /** A text, as it can be typed. */
    public static String of(ArticleText text) {
        return text.blocks().stream().map(MarkedText::written).collect(Collectors.joining(ArticleText.SEPARATOR));
    }

    private static String written(TextBlock block) {
        return switch (block.kind()) {
            case HEADING -> HEADING + block.text();
            case QUOTE -> QUOTE + block.text();
            case PARAGRAPH -> isMark(block.text()) ? AS_IT_IS + block.text() : block.text();
        };
    }

    private static boolean isMark(String text) {
        return text.startsWith(HEADING) || text.startsWith(QUOTE) || text.startsWith(AS_IT_IS);
    }

    /** The blocks of what was typed, none of them blank; lines may end in any way. */
    public static List<Block> read(String typed) {
        List<Block> blocks = new ArrayList<>();
        String text = typed.replaceAll("\\R", "\n").strip();
        Arrays.stream(BETWEEN_BLOCKS.split(text)).filter(block -> !block.isBlank())
                .forEach(block -> blocks.add(block(block)));
        return blocks;
    }

    private static Block block(String text) {
        if (text.startsWith(HEADING)) {
            return new Block(BlockKind.HEADING, text.substring(HEADING.length()));
        } else if (text.startsWith(QUOTE)) {
            return new Block(BlockKind.QUOTE, text.substring(QUOTE.length()));
        }
        return new Block(BlockKind.PARAGRAPH, text.startsWith(AS_IT_IS) ? text.substring(1) : text);
    }
}
