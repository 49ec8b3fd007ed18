package org.kroniek.web.portal.page;

import org.kroniek.web.search.FacetParameter;
import org.kroniek.search.query.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.core.id.EventId;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.AuthorityParameters;
import org.kroniek.web.search.EventParameters;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.QueryString;
import org.kroniek.web.search.SearchParameters;
import org.kroniek.web.search.TrendParameters;

/** Addresses inside the portal. They keep the language when the reader has chosen it, and leave it out otherwise. */
public final class Links {

    /** The parameter that says by which manual a page is cited, and the part that does. */
    public static final String CITE = "cite";

    private final PortalRequest request;

    public Links(PortalRequest request) {
        this.request = request;
    }

    /** This page with its reference written by another manual. */
    public String citedAs(String style) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(request.entries());
        entries.removeIf(entry -> entry.getKey().equals(CITE));
        entries.add(Map.entry(CITE, style));
        return inSameLanguage(request.path(), entries) + "#" + CITE;
    }

    public String home() {
        return inSameLanguage("/", List.of());
    }

    public String help() {
        return inSameLanguage("/help", List.of());
    }

    /** Where search forms point; a form sends its own parameters. */
    public String searchForm() {
        return "/search";
    }

    /** This page once more, as it was asked for. */
    public String again() {
        return inSameLanguage(request.path(), request.entries());
    }

    public String search(SearchParameters parameters) {
        return inSameLanguage("/search", parameters.entries());
    }

    /** Where a form sends a search that shall be kept. */
    public String keep() {
        return "/cited";
    }

    public String cited(CitableSearchId id) {
        return inSameLanguage("/cited/" + id, List.of());
    }

    /** @param from how many come before */
    public String cited(CitableSearchId id, String part, int from) {
        return inSameLanguage("/cited/" + id + part,
                from == 0 ? List.of() : List.of(Map.entry("from", String.valueOf(from))));
    }

    public String permanent(CitableSearchId id) {
        return absolute("/cited/" + id);
    }

    /** Where files of articles come from; a form sends what they shall have. */
    public String export() {
        return "/api/v1/export";
    }

    /** The same search with bars of that width. */
    public String search(SearchParameters parameters, HistogramInterval bars) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(parameters.entries());
        entries.add(Map.entry("histogram", SearchExtent.nameOf(bars)));
        return inSameLanguage("/search", entries);
    }

    /** All values of a facet of the search. */
    public String facetValues(Facet facet, SearchParameters parameters) {
        return inSameLanguage("/search/" + FacetParameter.of(facet).parameter(),
                parameters.withCursor(Optional.empty()).entries());
    }

    /** The same search asked of the REST API. */
    public String apiSearch(SearchParameters parameters) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(parameters.entries());
        entries.add(Map.entry("facets", "language,publication,year"));
        entries.add(Map.entry("histogram", "auto"));
        return address("/api/v1/search", entries, "");
    }

    /** Where the form of trends points. */
    public String trendsForm() {
        return "/trends";
    }

    public String trends(TrendParameters parameters) {
        return inSameLanguage("/trends", parameters.entries());
    }

    /** The same trends asked of the REST API. @param format {@code json} or {@code csv} */
    public String apiTrends(TrendParameters parameters, String format) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(parameters.entries());
        entries.add(Map.entry("format", format));
        return address("/api/v1/trends", entries, "");
    }

    /** Events, shown in one of the ways there are. */
    public String events(EventDisplay display, EventParameters parameters) {
        return inSameLanguage(display.path(), parameters.entries());
    }

    /** The same events asked of the REST API. */
    public String apiEvents(EventParameters parameters) {
        return address("/api/v1/events", parameters.entries(), "");
    }

    public String article(ArticleId id) {
        return inSameLanguage("/articles/" + id, List.of());
    }

    /**
     * A passage marked in its article.
     *
     * @param evidence by which an event refers to it
     */
    public String passage(ArticleId id, UUID evidence) {
        return inSameLanguage("/articles/" + id, List.of(Map.entry("passage", evidence.toString()))) + "#passage";
    }

    /** The versions of the record that this page shows. */
    public String history() {
        return inSameLanguage(request.path() + "/history", List.of());
    }

    /** Where the form of the list of authorities points. */
    public String authoritiesForm() {
        return "/authorities";
    }

    public String authorities(AuthorityParameters parameters) {
        return inSameLanguage("/authorities", parameters.entries());
    }

    public String authority(AuthorityId id) {
        return inSameLanguage("/authorities/" + id, List.of());
    }

    public String event(EventId id) {
        return inSameLanguage("/events/" + id, List.of());
    }

    public String permanent(AuthorityId id) {
        return absolute("/authorities/" + id);
    }

    public String permanent(EventId id) {
        return absolute("/events/" + id);
    }

    /** This page in a language, whatever the reader prefers. */
    public String here(InterfaceLanguage language) {
        return address(request.path(), request.entries(), language.tag());
    }

    /** This page without a choice of language: each reader sees it in his own. */
    public String here() {
        return address(request.path(), request.entries(), "");
    }

    /** The permanent address: absolute, and the same for every reader. */
    public String permanent(ArticleId id) {
        return absolute("/articles/" + id);
    }

    /**
     * The address as other sites need it.
     *
     * @param address beginning with a slash
     */
    public String absolute(String address) {
        return request.site().resolve("/") + address.substring(1);
    }

    private String inSameLanguage(String path, List<Map.Entry<String, String>> parameters) {
        return address(path, parameters, request.languageChosen() ? request.language().tag() : "");
    }

    private static String address(String path, List<Map.Entry<String, String>> parameters, String language) {
        List<Map.Entry<String, String>> all = new ArrayList<>(parameters);
        if (!language.isEmpty()) {
            all.add(Map.entry(PortalRequest.LANGUAGE, language));
        }
        String query = QueryString.of(all);
        return query.isEmpty() ? path : path + "?" + query;
    }
}
