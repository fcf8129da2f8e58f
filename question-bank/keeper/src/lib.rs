//! The keeper's tools: the `question-bank` command, and the formats in which questions travel to and from other systems.
