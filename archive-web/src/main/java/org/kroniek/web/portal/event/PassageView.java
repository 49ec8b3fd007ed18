package org.kroniek.web.portal.event;

import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;

/**
 * A quoted passage.
 *
 * @param before the words before it, see {@link PassageContext}
 * @param after the words after it
 * @param language of the article
 * @param contradicts whether it speaks against the claim
 * @param remark what else must be said of it; empty for a plain supporting passage
 * @param link the passage, marked in its article
 */
public record PassageView(String before, String quote, String after, LanguageLabel language, boolean contradicts,
        String remark, String link, String headline, String publication, DateLabel date) {

    static PassageView of(EvidenceSnapshot evidence, PageFrame frame) {
        ArticleReference article = evidence.article();
        return new PassageView(PassageContext.before(evidence.anchor().prefix()), evidence.anchor().exact(),
                PassageContext.after(evidence.anchor().suffix()),
                LanguageLabel.of(article.language(), frame.messages()), evidence.stance() == Stance.CONTRADICTS,
                remark(evidence, frame), frame.links().passage(article.id(), evidence.id()), article.headline(),
                article.publication().name(),
                DateLabel.of(article.date().map(EdtfDate::text), frame.messages()));
    }

    private static String remark(EvidenceSnapshot evidence, PageFrame frame) {
        if (evidence.state() == EvidenceState.LOST) {
            return frame.text("evidence.lost");
        }
        return evidence.stance() == Stance.SUPPORTS ? "" : frame.text("evidence.stance." + evidence.stance());
    }
}
