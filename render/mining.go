package render

import "github.com/standfirst/standfirst/article"

// PLUS is the vocabulary of the PLUS Coalition, whose terms [Mining] returns.
const PLUS = "http://ns.useplus.org/ldf/vocab/"

// Mining returns the term of [PLUS] for what machines may learn from a work, as an address, or "" where nothing is stated.
func Mining(m article.DataMining) string {
	switch m {
	case article.MiningAllowed:
		return PLUS + "DMI-ALLOWED"
	case article.MiningNoGenerative:
		return PLUS + "DMI-PROHIBITED-GENAIMLTRAINING"
	case article.MiningNoTraining:
		return PLUS + "DMI-PROHIBITED-AIMLTRAINING"
	case article.MiningProhibited:
		return PLUS + "DMI-PROHIBITED"
	}
	return ""
}
