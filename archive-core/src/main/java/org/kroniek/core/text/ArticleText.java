package org.kroniek.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of one revision: its blocks in order, and the canonical plain text that every anchor counts in. The canonical
 * text is the blocks joined by one blank line; since no block contains a blank line, text and kinds together are all
 * that has to be stored.
 */
public final class ArticleText {

    /** What stands between two blocks of the canonical text. */
    public static final String SEPARATOR = "\n\n";

    /** No text, where one may not be shown. An article that was taken in has one. */
    public static final ArticleText NONE = new ArticleText("", List.of());

    private final String canonical;
    private final List<TextBlock> blocks;

    private ArticleText(String canonical, List<TextBlock> blocks) {
        this.canonical = canonical;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * @param canonical blocks joined by {@link #SEPARATOR}
     * @param kinds one {@link BlockKind#letter()} a block
     * @throws IllegalArgumentException when there are not as many blocks as letters
     */
    public static ArticleText of(String canonical, String kinds) {
        List<String> parts = blocks(canonical);
        if (parts.size() != kinds.length()) {
            throw new IllegalArgumentException(parts.size() + " blocks, but " + kinds.length() + " kinds");
        }
        List<TextBlock> blocks = new ArrayList<>(parts.size());
        int start = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            int end = start + part.codePointCount(0, part.length());
            blocks.add(new TextBlock(BlockKind.ofLetter(kinds.charAt(i)), part, new TextSpan(start, end)));
            start = end + SEPARATOR.length();
        }
        return new ArticleText(canonical, blocks);
    }

    private static List<String> blocks(String canonical) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = canonical.indexOf(SEPARATOR); at >= 0; at = canonical.indexOf(SEPARATOR, from)) {
            parts.add(canonical.substring(from, at));
            from = at + SEPARATOR.length();
        }
        parts.add(canonical.substring(from));
        return parts;
    }

    public String canonical() {
        return canonical;
    }

    public List<TextBlock> blocks() {
        return blocks;
    }

    /** The kinds of the blocks, a letter each. */
    public String kinds() {
        return blocks.stream().map(block -> String.valueOf(block.kind().letter())).collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleText that && canonical.equals(that.canonical) && kinds().equals(that.kinds());
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
