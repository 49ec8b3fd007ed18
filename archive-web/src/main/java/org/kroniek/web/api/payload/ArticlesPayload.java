package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * A page of articles, oldest acquisition first.
 *
 * @param next cursor of the following page; absent on the last
 */
@JsonbPropertyOrder({"items", "next"})
public record ArticlesPayload(List<ArticlePayload> items, Optional<String> next) {}
