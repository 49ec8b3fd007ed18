package org.kroniek.web.portal.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventPassage;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.TextBlock;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.Wording;

/** Composes a text with its names linked and the events at the passages that prove them. */
final class AnnotatedText {

    private final ArticleSnapshot article;
    private final List<EventPassage> passages;
    private final PageFrame frame;
    private final Map<EventId, Integer> numbers = new LinkedHashMap<>();

    /** @param passages of the article, in the order of its text; those of earlier revisions are left out */
    AnnotatedText(ArticleSnapshot article, List<EventPassage> passages, PageFrame frame) {
        this.article = article;
        this.passages = passages.stream().filter(this::isOfThisText).toList();
        this.frame = frame;
        this.passages.forEach(passage -> numbers.putIfAbsent(passage.event().id(), numbers.size() + 1));
    }

    private boolean isOfThisText(EventPassage passage) {
        return passage.evidence().state() != EvidenceState.LOST
                && passage.evidence().revision() == article.revision();
    }

    /** @param marked the passage the reader came for */
    List<AnnotatedBlock> blocks(List<MentionSnapshot> mentions, Optional<TextSpan> marked) {
        BlockCutter cutter = new BlockCutter(names(mentions), passages.stream()
                .map(passage -> new BlockCutter.Numbered(passage.evidence().anchor().span(), number(passage)))
                .toList(), marked);
        List<EventId> seen = new ArrayList<>();
        return article.text().blocks().stream()
                .map(block -> new AnnotatedBlock(block.kind(), cutter.cut(block), notes(block, seen))).toList();
    }

    private List<BlockCutter.Name> names(List<MentionSnapshot> mentions) {
        return mentions.stream().filter(mention -> mention.part() == TextPart.TEXT)
                .flatMap(mention -> mention.authority()
                        .map(authority -> new BlockCutter.Name(mention.anchor().span(),
                                frame.links().authority(authority.id()),
                                Optional.of(authority.name(frame.language().tag()))
                                        .filter(name -> !name.equals(mention.anchor().exact()))))
                        .stream())
                .toList();
    }

    private List<MarginNote> notes(TextBlock block, List<EventId> seen) {
        Map<EventId, MarginNote> notes = new LinkedHashMap<>();
        for (EventPassage passage : passages) {
            int start = passage.evidence().anchor().span().start();
            EventId event = passage.event().id();
            if (block.span().start() <= start && start < block.span().end() && !notes.containsKey(event)) {
                notes.put(event, note(passage, !seen.contains(event)));
                seen.add(event);
            }
        }
        return List.copyOf(notes.values());
    }

    private MarginNote note(EventPassage passage, boolean anchor) {
        Stance stance = passage.evidence().stance();
        return new MarginNote(number(passage), anchor, Wording.of(passage.event().titles(), frame).orElseThrow(),
                frame.links().event(passage.event().id()),
                DateLabel.of(passage.event().date().map(EdtfDate::text), frame.messages()),
                stance == Stance.SUPPORTS ? "" : frame.text("evidence.stance." + stance));
    }

    private int number(EventPassage passage) {
        return numbers.getOrDefault(passage.event().id(), 0);
    }
}
