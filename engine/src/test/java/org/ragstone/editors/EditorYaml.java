package org.ragstone.editors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file as an editor has it: what is in no quotes may be a number, a truth or nothing, by the core schema of YAML 1.2. */
final class EditorYaml {
    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:[eE][-+]?\\d+)?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EditorYaml() {}

    /** @throws org.yaml.snakeyaml.error.YAMLException if it cannot be read */
    static JsonNode read(String text) {
        return node(new Yaml().compose(new StringReader(text)));
    }

    private static JsonNode node(Node node) {
        if (node instanceof MappingNode map) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple each : map.getValue()) {
                object.set(((ScalarNode) each.getKeyNode()).getValue(), node(each.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode list) {
            var array = JSON.arrayNode();
            list.getValue().forEach(each -> array.add(node(each)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isPlain() ? plain(scalar.getValue()) : JSON.textNode(scalar.getValue());
    }

    private static JsonNode plain(String text) {
        if (NOTHING.matcher(text).matches()) {
            return JSON.nullNode();
        }
        if (TRUTH.matcher(text).matches()) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return NUMBER.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
    }
}
