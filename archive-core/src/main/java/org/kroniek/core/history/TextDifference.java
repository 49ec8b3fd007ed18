package org.kroniek.core.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word. Joined, the same and removed pieces are the earlier text, the same and added
 * ones the later.
 */
public record TextDifference(List<TextPiece> pieces) {

    /** A word with its marks, or the space between two; a line feed by itself, since it ends a paragraph. */
    private static final Pattern WORD = Pattern.compile("\\n+|[^\\S\\n]+|\\S+");

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    public static TextDifference between(String before, String after) {
        List<String> earlier = words(before);
        List<String> later = words(after);
        List<TextPiece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
            add(pieces, TextPiece.Kind.SAME, earlier.subList(done, delta.getSource().getPosition()));
            add(pieces, TextPiece.Kind.REMOVED, delta.getSource().getLines());
            add(pieces, TextPiece.Kind.ADDED, delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, TextPiece.Kind.SAME, earlier.subList(done, earlier.size()));
        return new TextDifference(pieces);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(List<TextPiece> pieces, TextPiece.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new TextPiece(kind, String.join("", words)));
        }
    }

    /** Whether the two texts are the same. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == TextPiece.Kind.SAME);
    }
}
