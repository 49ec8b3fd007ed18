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
import org.kroniek.web.search.SearchParameters;

/**
 * The page of an article.
 *
 * @param headlineDerived whether the headline is the archive's, taken from the text
 * @param languageDetected whether the language is the archive's guess
 * @param named who and what it names
 * @param passage the passage the reader came for
 * @param permanent its address for ever
 * @param original the bytes it came from
 * @param json the article from the REST API
 * @param fromSamePublication the search for everything else of its publication
 */
public record ArticleView(String headline, boolean headlineDerived, String publication, DateLabel date,
        Optional<String> byline, Optional<String> section, LanguageLabel language, boolean languageDetected,
        List<AnnotatedBlock> blocks, List<NamedInText> named, WantedPassage passage, List<Fact> facts, CitePart cite,
        String permanent, String original, String json, String fromSamePublication) {

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
     */
    public static ArticleView of(ArticleSnapshot article, List<MentionSnapshot> mentions, List<EventPassage> events,
            CitePart cite, PageFrame frame) {
        String json = "/api/v1/articles/" + article.id();
        WantedPassage passage = WantedPassage.of(frame.request().typed(WantedPassage.PARAMETER), article, events);
        return new ArticleView(article.headline(), article.headlineDerived(), article.publication().name(),
                DateLabel.of(article.date().map(EdtfDate::text), frame.messages()), article.byline(),
                article.section(), LanguageLabel.of(article.language(), frame.messages()),
                article.languageDetected(), new AnnotatedText(article, events, frame).blocks(mentions, passage.span()),
                NamedInText.of(mentions, frame), passage, ArticleFacts.of(article, frame),
                cite, frame.links().permanent(article.id()), json + "/original", json,
                frame.links().search(
                        SearchParameters.NONE.with(Facet.PUBLICATION, Selection.of(article.publication().id()))));
    }
}
