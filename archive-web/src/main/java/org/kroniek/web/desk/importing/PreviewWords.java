package org.kroniek.web.desk.importing;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportPreview;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.importing.ImportProblemText;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;

/** Tells what an import would store. */
final class PreviewWords {

    /** Code points; enough to see whether the text is the text. */
    private static final int BEGINNING = 240;

    private final PageFrame frame;

    PreviewWords(PageFrame frame) {
        this.frame = frame;
    }

    List<ImportView.FileView> files(ImportPreview preview) {
        return preview.files().stream().map(this::file).toList();
    }

    private ImportView.FileView file(ImportPreview.PreviewedFile file) {
        String taken = file.format().isPresent()
                ? frame.text("imports.taken." + file.format().get() + "." + file.certainty().orElseThrow())
                : frame.text("imports.taken.nothing");
        return new ImportView.FileView(file.name().orElseGet(() -> frame.text("imports.nameless")), taken,
                file.documents().stream().map(this::document).toList(),
                file.problems().stream().map(problem -> ImportProblemText.of(problem, frame.language())).toList(),
                file.more());
    }

    private ImportView.DocumentView document(ImportDraft draft) {
        return switch (draft) {
            case ImportDraft.Article(ArticleDraft article) -> article(article);
            case ImportDraft.Authority(var authority) -> new ImportView.DocumentView(
                    authority.content().names().getFirst().text(),
                    frame.text("imports.kind.AUTHORITY"), "");
            case ImportDraft.Event(var event) -> new ImportView.DocumentView(event.externalId(),
                    frame.text("imports.kind.EVENT"), "");
            case ImportDraft.Term term -> new ImportView.DocumentView(term.code(), frame.text("imports.kind.TERM"), "");
        };
    }

    private ImportView.DocumentView article(ArticleDraft article) {
        List<String> facts = new ArrayList<>(List.of(article.source()));
        article.date().map(EdtfDate::toString).ifPresent(facts::add);
        facts.add(LanguageLabel.of(article.language(), frame.messages()).name());
        article.byline().ifPresent(facts::add);
        String text = article.text().canonical();
        int end = text.offsetByCodePoints(0, Math.min(BEGINNING, text.codePointCount(0, text.length())));
        return new ImportView.DocumentView(article.headline(), String.join(" · ", facts),
                end < text.length() ? text.substring(0, end) + "…" : text);
    }
}
