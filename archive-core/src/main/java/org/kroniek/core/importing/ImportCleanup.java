package org.kroniek.core.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfException;

/** Turns what an importer found into an article the archive can keep: the same steps for every format. */
public final class ImportCleanup {

    /** Where articles go whose source nobody names. */
    public static final String UNATTRIBUTED = "Unattributed";

    /** Everybody may read the article. */
    public static final String OPEN = "open";

    private static final int LONGEST_SOURCE = 200;

    private static final int LONGEST_FIELD = 500;

    private static final int LONGEST_ADDRESS = 4_000;

    private final LanguageDetector languages;

    public ImportCleanup(LanguageDetector languages) {
        this.languages = languages;
    }

    /** @throws DocumentRefusedException naming what cannot be kept, and where */
    public ArticleDraft clean(IncomingArticle found, ImportDefaults defaults) throws DocumentRefusedException {
        ArticleText text = text(found);
        Optional<EdtfDate> date = date(found);
        Optional<LanguageTag> said = language(found).or(defaults::language);
        LanguageTag language = said.orElseGet(() -> languages.detect(text.canonical()));
        Optional<String> title = field(found.title(), found, "title", LONGEST_FIELD);
        String headline = title.orElseGet(() -> Headline.of(text.blocks().getFirst().text(), language.toLocale()));
        return new ArticleDraft(
                field(found.source(), defaults.source(), found, "source", LONGEST_SOURCE).orElse(UNATTRIBUTED),
                field(found.externalId(), defaults.externalId(), found, "externalId", LONGEST_FIELD), headline,
                title.isEmpty(), text, date, language, said.isEmpty(),
                field(found.byline(), found, "byline", LONGEST_FIELD),
                field(found.section(), found, "section", LONGEST_FIELD), url(found), rights(found, defaults),
                AccessCleanup.clean(found.access(), found.line()),
                ArticleDraft.digest(headline, date, text), found.original());
    }

    private static ArticleText text(IncomingArticle found) throws DocumentRefusedException {
        List<String> parts = new ArrayList<>();
        StringBuilder kinds = new StringBuilder();
        for (IncomingArticle.Block block : found.blocks()) {
            String clean = TextCleanup.clean(block.text(), found.line());
            if (!clean.isEmpty()) {
                parts.add(clean);
                kinds.append(block.kind().letter());
            }
        }
        if (parts.isEmpty()) {
            throw new DocumentRefusedException(ImportProblem.Code.NO_TEXT, "", found.line());
        }
        return ArticleText.of(String.join(ArticleText.SEPARATOR, parts), kinds.toString());
    }

    private static Optional<EdtfDate> date(IncomingArticle found) throws DocumentRefusedException {
        Optional<String> date = field(found.date(), found, "date", LONGEST_FIELD);
        try {
            return date.map(EdtfDate::parse);
        } catch (EdtfException e) {
            ImportProblem.Code code = e.isImpossible()
                    ? ImportProblem.Code.IMPOSSIBLE_DATE
                    : ImportProblem.Code.NOT_A_DATE;
            throw new DocumentRefusedException(code, date.orElse(""), found.line());
        }
    }

    private static Optional<LanguageTag> language(IncomingArticle found) throws DocumentRefusedException {
        Optional<String> tag = field(found.language(), found, "language", LONGEST_FIELD);
        Optional<LanguageTag> language = tag.flatMap(LanguageTag::parse);
        if (tag.isPresent() && language.isEmpty()) {
            throw new DocumentRefusedException(ImportProblem.Code.NOT_A_LANGUAGE, tag.get(), found.line());
        }
        return language;
    }

    private static Optional<String> url(IncomingArticle found) throws DocumentRefusedException {
        Optional<String> url = field(found.url(), found, "url", LONGEST_ADDRESS);
        if (url.isPresent() && !isWebAddress(url.get())) {
            throw new DocumentRefusedException(ImportProblem.Code.NOT_A_URL, url.get(), found.line());
        }
        return url;
    }

    /** Anything else would be kept but not heeded, which is worse than refusing it. */
    private static String rights(IncomingArticle found, ImportDefaults defaults) throws DocumentRefusedException {
        String rights = field(found.rights(), defaults.rights(), found, "rights", LONGEST_FIELD).orElse(OPEN);
        if (!rights.equals(OPEN) && !isWebAddress(rights)) {
            throw new DocumentRefusedException(ImportProblem.Code.UNKNOWN_RIGHTS, rights, found.line());
        }
        return rights;
    }

    /** Only the web's own schemes: the address becomes a link, and a link must not run a script. */
    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            // The authority, not the host: Java's notion of a host leaves out пример.рф and my_site.example.
            return (scheme.equals("https") || scheme.equals("http")) && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What the document says or, where it says nothing, what applies to the whole delivery. */
    private static Optional<String> field(Optional<String> value, Optional<String> otherwise, IncomingArticle found,
            String name, int longest) throws DocumentRefusedException {
        Optional<String> own = field(value, found, name, longest);
        return own.isPresent() ? own : field(otherwise, found, name, longest);
    }

    private static Optional<String> field(Optional<String> value, IncomingArticle found, String name, int longest)
            throws DocumentRefusedException {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String clean = TextCleanup.clean(value.get(), found.line());
        if (clean.length() > longest) {
            throw new DocumentRefusedException(ImportProblem.Code.FIELD_TOO_LONG, name + " > " + longest, found.line());
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
