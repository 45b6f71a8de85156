/**
 * From a descriptor to a pipeline that runs. {@link org.quoin.assembly.Catalog} knows the components there are,
 * {@link org.quoin.assembly.PackagedPipelines} the descriptors that come with them, and
 * {@link org.quoin.assembly.Assembler} makes a descriptor into a checked {@link org.quoin.assembly.Pipeline}, or into a
 * report of every {@link org.quoin.assembly.Problem} that it has.
 */
package org.quoin.assembly;
