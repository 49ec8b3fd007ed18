package org.kroniek.web.offence;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

/** Breaks a rule on purpose. */
public record WebThatKnowsElasticsearch(ElasticsearchClient client) {}
