package org.kroniek.core.analysis.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.AnchorRelocator;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.Relocation;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/** Finds the places of decided names again in a corrected text. */
final class DecisionFollower {

    private final RevisionText from;
    private final RevisionText to;
    private final Map<TextPart, AnchorRelocator> relocators = new EnumMap<>(TextPart.class);

    DecisionFollower(RevisionText from, RevisionText to) {
        this.from = from;
        this.to = to;
    }

    /** Those of the old revision, at their new places; one whose words are gone or uncertain stays with the old text. */
    Decisions follow(List<Decision> decisions) {
        List<Decision> here = new ArrayList<>();
        List<Decision> elsewhere = new ArrayList<>();
        for (Decision decision : decisions) {
            Optional<TextSpan> place = decision.revision() == from.number() ? place(decision) : Optional.empty();
            place.ifPresentOrElse(found -> here.add(decision.at(to.number(), found)), () -> elsewhere.add(decision));
        }
        return new Decisions(List.copyOf(here), List.copyOf(elsewhere));
    }

    private Optional<TextSpan> place(Decision decision) {
        ArticleText before = from.part(decision.part());
        ArticleText after = to.part(decision.part());
        if (before.canonical().equals(after.canonical())) {
            return Optional.of(decision.span());
        }
        AnchorRelocator relocator = relocators.computeIfAbsent(decision.part(),
                _ -> AnchorRelocator.between(before, after));
        return switch (relocator.follow(Anchor.of(before, decision.span()))) {
            case Relocation.Exact(Anchor anchor) -> Optional.of(anchor.span());
            case Relocation.Moved(Anchor anchor) ->
                Optional.of(anchor).filter(moved -> moved.exact().equals(decision.surface())).map(Anchor::span);
            case Relocation.Lost() -> Optional.empty();
        };
    }
}
