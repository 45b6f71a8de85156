package org.quoin.runner;

import java.util.List;

/**
 * Where the processor was found at work, by samples of the worker threads' stacks.
 *
 * @param samples the number of samples
 * @param components the components that were found at work, those found most often first; reading, rendering and the like
 *     count as a component without a name
 */
public record Profile(long samples, List<Hot> components) {

    public Profile {
        components = List.copyOf(components);
    }

    /**
     * One component.
     *
     * @param component its class name; empty for what is no component
     * @param samples how often it was found at work
     * @param methods the methods at the top of the stack, those found most often first
     */
    public record Hot(String component, long samples, List<Method> methods) {

        public Hot {
            methods = List.copyOf(methods);
        }
    }

    /**
     * One method.
     *
     * @param name its class and name
     * @param samples how often it was found at the top of the stack
     */
    public record Method(String name, long samples) {}
}
