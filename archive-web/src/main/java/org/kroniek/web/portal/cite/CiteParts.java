package org.kroniek.web.portal.cite;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.web.citation.Bibliographer;
import org.kroniek.web.citation.CitationForm;
import org.kroniek.web.citation.CitationStyle;
import org.kroniek.web.citation.CitedRecord;
import org.kroniek.web.citation.CitedRecords;
import org.kroniek.web.portal.page.Links;
import org.kroniek.web.portal.page.PageFrame;

/** Says of an article or a dossier how to cite it. */
@Dependent
public class CiteParts {

    private final Bibliographer bibliographer;
    private final Clock clock;

    @Inject
    public CiteParts(Bibliographer bibliographer, Clock clock) {
        this.bibliographer = bibliographer;
        this.clock = clock;
    }

    public CitePart of(ArticleSnapshot article, PageFrame frame) {
        return part(records(frame).of(article), "/api/v1/articles/" + article.id(), frame);
    }

    public CitePart of(EventSnapshot event, PageFrame frame) {
        return part(records(frame).of(event), "/api/v1/events/" + event.id(), frame);
    }

    private CitedRecords records(PageFrame frame) {
        return new CitedRecords(frame.request().site(), clock, frame.language());
    }

    private CitePart part(CitedRecord record, String api, PageFrame frame) {
        CitationStyle chosen = CitationStyle.named(frame.request().typed(Links.CITE)).orElse(CitationStyle.APA);
        List<CitePart.Choice> styles = Arrays.stream(CitationStyle.values()).map(
                style -> new CitePart.Choice(style.label(), frame.links().citedAs(style.parameter()), style == chosen))
                .toList();
        List<CitePart.Choice> files = CitationForm.FILES.stream().map(
                form -> new CitePart.Choice(form.label(), api + "?format=" + form.parameter(), false)).toList();
        return new CitePart(bibliographer.reference(record, chosen), styles, files);
    }
}
