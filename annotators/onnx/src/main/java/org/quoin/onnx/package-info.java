/**
 * Names found by a token-classification model of the user's own, run by ONNX Runtime. A plugin that lies outside Quoin's
 * jar: {@link org.quoin.onnx.OnnxEntityRecognizer} is the component, the rest reads what models are exported with.
 */
package org.quoin.onnx;
