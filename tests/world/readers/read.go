// Reads forms from standard input as servers in Go do, and prints the file name that mime/multipart tells.
// Run by test_wire_names.py; see there for the protocol.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"log"
	"mime"
	"mime/multipart"
	"os"
)

func read(contentType string, body []byte) *string {
	_, parameters, err := mime.ParseMediaType(contentType)
	if err != nil {
		return nil
	}
	reader := multipart.NewReader(bytes.NewReader(body), parameters["boundary"])
	for {
		part, err := reader.NextPart()
		if err != nil {
			return nil
		}
		if part.FormName() == "file" {
			name := part.FileName()
			return &name
		}
	}
}

func main() {
	var asked [][2]string
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		log.Fatal(err)
	}
	told := []*string{}
	for _, each := range asked {
		body, err := base64.StdEncoding.DecodeString(each[1])
		if err != nil {
			log.Fatal(err)
		}
		told = append(told, read(each[0], body))
	}
	json.NewEncoder(os.Stdout).Encode(map[string][]*string{"Go": told})
}
