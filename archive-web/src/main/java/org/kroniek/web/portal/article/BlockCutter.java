package org.kroniek.web.portal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kroniek.core.text.TextBlock;
import org.kroniek.core.text.TextSpan;

/** Cuts a block wherever a name, a passage or the marked passage begins or ends. All positions are code points. */
final class BlockCutter {

    /** A name in the text and where it leads. */
    record Name(TextSpan span, String link, Optional<String> label) {}

    /** A passage and the number of its note. */
    record Numbered(TextSpan span, int number) {}

    private final List<Name> names;
    private final List<Numbered> passages;
    private final Optional<TextSpan> marked;

    BlockCutter(List<Name> names, List<Numbered> passages, Optional<TextSpan> marked) {
        this.names = names;
        this.passages = passages;
        this.marked = marked;
    }

    List<TextRun> cut(TextBlock block) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.span().start(), block.span().end()));
        names.forEach(name -> addInside(cuts, name.span(), block.span()));
        passages.forEach(passage -> addInside(cuts, passage.span(), block.span()));
        marked.ifPresent(span -> addInside(cuts, span, block.span()));
        List<TextRun> runs = new ArrayList<>(cuts.size());
        int from = block.span().start();
        for (int to : cuts.tailSet(from, false)) {
            runs.add(run(block, new TextSpan(from, to)));
            from = to;
        }
        return runs;
    }

    private TextRun run(TextBlock block, TextSpan span) {
        int base = block.span().start();
        Optional<Name> name = names.stream().filter(found -> covers(found.span(), span)).findFirst();
        boolean isMarked = marked.filter(passage -> covers(passage, span)).isPresent();
        return new TextRun(new TextSpan(span.start() - base, span.end() - base).in(block.text()), name.map(Name::link),
                name.flatMap(Name::label), isMarked, isMarked && marked.get().start() == span.start(),
                passages.stream().filter(passage -> passage.span().end() == span.end()).map(Numbered::number)
                        .distinct().toList());
    }

    private static void addInside(TreeSet<Integer> cuts, TextSpan span, TextSpan block) {
        for (int at : new int[]{span.start(), span.end()}) {
            if (at > block.start() && at < block.end()) {
                cuts.add(at);
            }
        }
    }

    private static boolean covers(TextSpan outer, TextSpan inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
