package org.quoin.assembly;

/**
 * A pipeline descriptor that comes with Quoin or with a plugin.
 *
 * @param name the name that it is run by
 * @param description what it is for; empty when the descriptor does not say
 */
public record PackagedPipeline(String name, String description) {}
