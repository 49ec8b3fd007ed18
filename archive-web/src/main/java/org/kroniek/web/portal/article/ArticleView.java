package org.kroniek.web.portal.article;

import org.kroniek.search.query.Selection;
import org.kroniek.search.query.Facet;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventPassage;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.cite.CitePart;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.similar.RelatedPart;
import org.kroniek.web.search.SearchParameters;

/**
 * The page of an article.
 *
 * @param headlineDerived whether the headline is the archive's, taken from the text
 * @param languageDetected whether the language is the archive's guess
 * @param access why the reader sees less than others, or more
 * @param named who and what it names
 * @param passage the passage the reader came for
 * @param related what else there is to read
 * @param permanent its address for ever
 * @param original the bytes it came from, for those who may read the text
 * @param json the article from the REST API
 * @param fromSamePublication the search for everything else of its publication
 */
public record ArticleView(String headline, boolean headlineDerived, String publication, DateLabel date,
        Optional<String> byline, Optional<String> section, LanguageLabel language, boolean languageDetected,
        Optional<AccessNotice> access,
        List<AnnotatedBlock> blocks, List<NamedInText> named, WantedPassage passage, List<Fact> facts, CitePart cite,
        RelatedPart related, String permanent, Optional<String> original, String json, String fromSamePublication) {

    public ArticleView {
        blocks = List.copyOf(blocks);
        named = List.copyOf(named);
        facts = List.copyOf(facts);
    }

    /**
     * What the page shows of an article.
     *
     * @param mentions the names in it
     * @param events its passages that prove something of events
     * @param cite how to cite it
     * @param related what else there is to read
     */
    public static ArticleView of(ArticleSnapshot article, List<MentionSnapshot> mentions, List<EventPassage> events,
            CitePart cite, RelatedPart related, PageFrame frame) {
        String json = "/api/v1/articles/" + article.id();
        WantedPassage passage = WantedPassage.of(frame.request().typed(WantedPassage.PARAMETER), article, events);
        return new ArticleView(article.headline(), article.headlineDerived(), article.publication().name(),
                DateLabel.of(article.date().map(EdtfDate::text), frame.messages()), article.byline(),
                article.section(), LanguageLabel.of(article.language(), frame.messages()),
                article.languageDetected(), AccessNotice.of(article, frame),
                new AnnotatedText(article, events, frame).blocks(mentions, passage.span()),
                NamedInText.of(mentions, frame), passage, ArticleFacts.of(article, frame),
                cite, related, frame.links().permanent(article.id()),
                Optional.of(json + "/original").filter(_ -> !article.isTextWithheld()), json,
                frame.links().search(
                        SearchParameters.NONE.with(Facet.PUBLICATION, Selection.of(article.publication().id()))));
    }
}
