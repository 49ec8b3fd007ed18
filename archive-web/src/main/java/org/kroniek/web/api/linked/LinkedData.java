package org.kroniek.web.api.linked;

import java.util.Optional;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;

/**
 * Writes records as JSON-LD in the terms of schema.org.
 *
 * @param site address of the home page: {@code @id} is the permanent address of each record's page
 */
public record LinkedData(URI site) {

    /** The media type (RFC 6838 registration of JSON-LD 1.1). */
    public static final String MEDIA_TYPE = "application/ld+json";

    private static final Map<AuthorityKind, String> TYPES = Map.of(AuthorityKind.PERSON, "Person",
            AuthorityKind.ORGANISATION, "Organization", AuthorityKind.PLACE, "Place");

    /** A {@code NewsArticle}. @param mentioned the authorities its text is linked to, each once */
    public JsonObject article(ArticleSnapshot article, List<AuthorityReference> mentioned) {
        LinkedNode node = LinkedNode.document("NewsArticle", page("articles", article.id()))
                .text("headline", article.headline())
                .text("articleBody", Optional.of(article.text().canonical()).filter(_ -> !article.isTextWithheld()))
                .text("datePublished", article.date().flatMap(LinkedDate::begin))
                .text("inLanguage", article.language().value()).text("articleSection", article.section())
                .text("creditText", article.byline()).text("isBasedOn", article.url())
                .text("version", String.valueOf(article.revision()))
                .text("dateModified", article.revisedAt().toString())
                .node("publisher", LinkedNode.nameless("Organization").text("name", article.publication().name()))
                .nodes("mentions", mentioned.stream().map(this::reference).toList());
        return (article.rights().startsWith("http") ? node.text("license", article.rights()) : node).build();
    }

    /** A {@code Person}, {@code Organization} or {@code Place}. */
    public JsonObject authority(AuthoritySnapshot authority) {
        LinkedNode node = LinkedNode.document(type(authority.kind()), page("authorities", authority.id()))
                .labels("name", authority.preferred())
                .texts("alternateName", authority.names().stream().map(name -> name.text()).distinct().toList())
                .labels("description", authority.descriptions()).texts("sameAs", authority.identifiers().stream()
                        .map(identifier -> identifier.scheme().address(identifier.value())).toList());
        authority.coordinates().ifPresent(point -> node.node("geo", LinkedNode.nameless("GeoCoordinates")
                .number("latitude", point.latitude()).number("longitude", point.longitude())));
        return dated(node, authority).build();
    }

    private static LinkedNode dated(LinkedNode node, AuthoritySnapshot authority) {
        return switch (authority.kind()) {
            case PERSON -> node.text("birthDate", authority.begin().flatMap(LinkedDate::begin)).text("deathDate",
                    authority.end().flatMap(LinkedDate::end));
            case ORGANISATION -> node.text("foundingDate", authority.begin().flatMap(LinkedDate::begin))
                    .text("dissolutionDate", authority.end().flatMap(LinkedDate::end));
            case PLACE -> node;
        };
    }

    /** An {@code Event}; the articles that prove it are its {@code subjectOf}. */
    public JsonObject event(EventSnapshot event) {
        LinkedNode node = LinkedNode.document("Event", page("events", event.id())).labels("name", event.titles())
                .labels("description", event.descriptions())
                .text("startDate", event.date().flatMap(LinkedDate::begin))
                .text("endDate", event.date().flatMap(LinkedDate::end))
                .nodes("location", event.places().stream()
                        .map(place -> place.authority().map(this::reference).orElseGet(
                                () -> LinkedNode.nameless("Place").text("name", place.name())))
                        .toList())
                .nodes("about", event.participants().stream()
                        .flatMap(participant -> participant.authority().stream()).map(this::reference).toList())
                .nodes("subEvent", event.parts().stream().map(this::reference).toList())
                .nodes("subjectOf", event.evidence().stream().map(passage -> passage.article()).distinct()
                        .map(this::reference).toList());
        event.parent().ifPresent(parent -> node.node("superEvent", reference(parent)));
        return node.build();
    }

    private LinkedNode reference(AuthorityReference authority) {
        return LinkedNode.reference(type(authority.kind()), page("authorities", authority.id())).labels("name",
                authority.names());
    }

    private LinkedNode reference(EventReference event) {
        return LinkedNode.reference("Event", page("events", event.id())).labels("name", event.titles());
    }

    private LinkedNode reference(ArticleReference article) {
        return LinkedNode.reference("NewsArticle", page("articles", article.id()))
                .text("headline", article.headline()).text("inLanguage", article.language().value())
                .text("datePublished", article.date().flatMap(LinkedDate::begin));
    }

    private static String type(AuthorityKind kind) {
        return TYPES.getOrDefault(kind, "Thing");
    }

    private String page(String list, Object id) {
        return site.resolve("/" + list + "/" + id).toString();
    }
}
