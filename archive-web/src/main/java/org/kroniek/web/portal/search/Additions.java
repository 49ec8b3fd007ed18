package org.kroniek.web.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.LanguageName;
import org.kroniek.web.search.ExpansionParameters;

/**
 * What was looked for beside the words of a query, and the way to leave out each of it.
 *
 * @param summary a few of them, for a reader in a hurry
 * @param groups all of them, those of one word and kind together
 * @param all the same search with everything that was left out; empty when nothing was
 */
public record Additions(String summary, List<Group> groups, Optional<String> all) {

    private static final int FEW = 4;

    public Additions {
        groups = List.copyOf(groups);
    }

    /**
     * Those of one word and kind.
     *
     * @param without the same search with none of that kind, for any word
     * @param cut whether there are more than were looked for
     */
    public record Group(String label, List<Addition> additions, String without, String withoutLabel, boolean cut) {

        public Group {
            additions = List.copyOf(additions);
        }
    }

    /**
     * One of them.
     *
     * @param language it is written in, when known
     * @param omitted whether the reader left it out
     * @param url the same search without it, or with it again
     */
    public record Addition(String text, Optional<String> language, boolean omitted, String url) {}

    /**
     * Those of an answer; empty when there are none and none were left out.
     *
     * @param asked what the reader wants
     * @param address of the same search with another choice
     */
    public static Optional<Additions> of(List<Expansion> expansions, ExpansionParameters asked,
            Function<ExpansionParameters, String> address, PageFrame frame) {
        if (expansions.isEmpty() && !asked.isReduced()) {
            return Optional.empty();
        }
        List<Group> groups = expansions.stream().map(expansion -> group(expansion, asked, address, frame)).toList();
        return Optional.of(new Additions(summary(groups, frame), groups,
                asked.isReduced() ? Optional.of(address.apply(ExpansionParameters.ALL)) : Optional.empty()));
    }

    private static Group group(Expansion expansion, ExpansionParameters asked,
            Function<ExpansionParameters, String> address, PageFrame frame) {
        ExpansionKind kind = expansion.kind();
        String language = expansion.language().map(tag -> LanguageName.of(tag, frame.language())).orElse("");
        return new Group(frame.text("additions." + kind, expansion.term(), language),
                additions(expansion, asked, address, frame), address.apply(asked.without(kind)),
                frame.text("additions.without." + kind), expansion.cut());
    }

    private static List<Addition> additions(Expansion expansion, ExpansionParameters asked,
            Function<ExpansionParameters, String> address, PageFrame frame) {
        if (expansion.authority().isPresent()) {
            String id = expansion.authority().get().id().toString();
            String name = expansion.authority().get().labels().in(frame.language().tag()).orElse(expansion.term());
            return List.of(addition(name, id, Optional.empty(), !expansion.isActive(), asked, address));
        }
        Optional<String> language = expansion.language().map(LanguageTag::value);
        List<Addition> additions = new ArrayList<>();
        expansion.variants().forEach(
                variant -> additions.add(addition(variant, variant, language, false, asked, address)));
        expansion.omitted().forEach(
                variant -> additions.add(addition(variant, variant, language, true, asked, address)));
        return additions;
    }

    private static Addition addition(String text, String key, Optional<String> language, boolean omitted,
            ExpansionParameters asked, Function<ExpansionParameters, String> address) {
        return new Addition(text, language, omitted,
                address.apply(omitted ? asked.restoring(key) : asked.omitting(key)));
    }

    private static String summary(List<Group> groups, PageFrame frame) {
        List<String> all = groups.stream().flatMap(group -> group.additions().stream())
                .filter(addition -> !addition.omitted()).map(Addition::text).distinct().toList();
        if (all.isEmpty()) {
            return frame.text("additions.none");
        }
        Stream<String> few = all.stream().limit(FEW);
        return frame.text("additions.summary", String.join(", ", few.toList()), Math.max(0, all.size() - FEW));
    }
}
