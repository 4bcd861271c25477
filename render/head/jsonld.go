package head

func (s *setter) jsonLD(dst []byte) []byte { return append(dst, "{}"...) }
