package org.kroniek.web.portal;

import org.kroniek.core.projection.ReadableArticles;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.correction.DidYouMean;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.web.citation.Bibliographer;
import org.kroniek.web.portal.asset.Assets;
import org.kroniek.web.portal.cite.CiteParts;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PageRenderer;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.portal.similar.RelatedParts;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.security.Visitor;
import org.kroniek.web.search.TypeSearch;

/** The portal without a server: its pages over sample articles, rendered by the real templates. */
final class SampleSite {

    static final PageFrames FRAMES = new PageFrames(new Assets(), Optional.of(URI.create("https://kroniek.example/")));
    static final ProblemPages PROBLEMS = new ProblemPages(FRAMES);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    static final CiteParts CITES = new CiteParts(new Bibliographer(), CLOCK);
    static final QueryNode TWO_WORDS = new QueryNode.And(List.of(
            new QueryNode.Word("protest", new TextSpan(0, 7)), new QueryNode.Word("almaty", new TextSpan(8, 14))));

    /** Nothing is ever misspelt. */
    static final DidYouMean NO_CORRECTION = (_, _) -> Optional.empty();

    private static final PageRenderer RENDERER = new PageRenderer();

    private SampleSite() {}

    /** A request as a browser would send it, for a reader of Dutch unless the address says otherwise. */
    static PortalRequest request(String address) {
        URI uri = URI.create(address);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.computeIfAbsent(parts[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        List<String> chosen = Optional.ofNullable(parameters.remove(PortalRequest.LANGUAGE)).orElse(List.of());
        Optional<InterfaceLanguage> language = chosen.stream().findFirst().flatMap(InterfaceLanguage::ofTag);
        return new PortalRequest(uri.getRawPath(), parameters, language.orElse(InterfaceLanguage.DUTCH),
                language.isPresent(), URI.create("http://localhost:8080/"), Visitor.ANONYMOUS);
    }

    static String html(PortalPage page) {
        return new String(RENDERER.render(page).toByteArray(), StandardCharsets.UTF_8);
    }

    static ArticleSearch finding(SearchOutcome<SearchAnswer> outcome) {
        return query -> outcome;
    }

    static ArticleSearch unavailable() {
        return query -> {
            throw new SearchUnavailableException("connection refused", new IllegalStateException("no node"));
        };
    }

    static ReadableArticles holding(ArticleSnapshot... articles) {
        return new SampleReadable(List.of(articles));
    }

    /** Finds articles, events, and one place. */
    static TypeSearch types(ArticleSearch articles) {
        return new TypeSearch(articles, new PortalEvents.Finding(PortalEvents.hits()), _ -> SampleAuthorities.found());
    }

    static ArticlePage articlePage(ArticleSnapshot... articles) {
        return articlePage(SampleRelated.some(), articles);
    }

    static ArticlePage articlePage(RelatedParts related, ArticleSnapshot... articles) {
        return new ArticlePage(holding(articles), SampleMentions.none(), SampleEvents.none(), CITES,
                related, FRAMES,
                PROBLEMS);
    }

    static ArticleId otherId() {
        return new ArticleId(UUID.fromString("0190a000-0000-7000-8000-00000000ffff"));
    }
}
