package org.kroniek.core.projection;

/**
 * How an authority is related to another.
 *
 * @param kind such as {@code memberOf}; read from the record that has the relation to the target
 */
public record RelationSnapshot(String kind, AuthorityReference target) {}
