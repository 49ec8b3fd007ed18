package org.kroniek.bench.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HitPagesTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void followsThePages() {
        HitPages pages = new HitPages(parameters -> answer(parameters, parameters.contains("cursor=")
                ? page(2, 1, Optional.empty())
                : page(0, 2, Optional.of("a+b"))));

        assertThat(pages.read("q=vis", 1_000)).contains(List.of(id(0), id(1), id(2)));
        assertThat(asked).containsExactly("q=vis&highlight=false&size=100",
                "q=vis&highlight=false&size=100&cursor=a%2Bb");
    }

    @Test
    void endsWithAsManyAsAreWanted() {
        HitPages pages = new HitPages(parameters -> answer(parameters, parameters.contains("cursor=")
                ? page(100, 20, Optional.of("more"))
                : page(0, 100, Optional.of("more"))));

        assertThat(pages.read("q=vis", 120).orElseThrow()).hasSize(120);
        assertThat(asked).hasSize(2).last().isEqualTo("q=vis&highlight=false&size=20&cursor=more");
    }

    @Test
    void isNothing_whenTheQueryIsRefused() {
        assertThat(new HitPages(_ -> Optional.empty()).read("q=\"", 10)).isEmpty();
        assertThat(new HitPages(parameters -> answer(parameters, page(0, 0, Optional.empty()))).read("q=x", 10))
                .contains(List.of());
    }

    private Optional<JsonObject> answer(String parameters, JsonObject page) {
        asked.add(parameters);
        return Optional.of(page);
    }

    private static JsonObject page(int from, int hits, Optional<String> next) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = from; i < from + hits; i++) {
            items.add(Json.createObjectBuilder().add("id", id(i).toString()));
        }
        JsonObjectBuilder page = Json.createObjectBuilder().add("items", items);
        next.ifPresent(cursor -> page.add("next", cursor));
        return page.build();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
